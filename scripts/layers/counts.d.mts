type Count = { name: string; places: string[]; limit: number };

export declare function countWrongs(root: string): { counts: Count[]; files: number; arrows: number };
