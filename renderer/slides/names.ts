/** The name of a table whose first row is its head: by it the finished file is told which they are. */
export const TABLE_WITH_HEAD = 'Table with a head';
