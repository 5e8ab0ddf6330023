/** First names of invented people, in the order in which they come; past the last one they are told apart by a number. */
export const names: readonly string[] = [
  'Amina',
  'Bram',
  'Carla',
  'Desmond',
  'Elif',
  'Finn',
  'Grazia',
  'Hassan',
  'Ingrid',
  'Jonas',
  'Kavita',
  'Leon',
  'Maeve',
  'Nikhil',
  'Olga',
  'Pedro',
  'Quinn',
  'Rania',
  'Sven',
  'Talia',
  'Umar',
  'Vera',
  'Wanda',
  'Yusuf',
];

/** The groups that invented people are from; each comes as often as it stands here. */
export const groups: readonly string[] = ['front line', 'leaders', 'front line', 'managers', 'front line', 'leaders'];
