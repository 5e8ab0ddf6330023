/* oxlint-disable candor/no-english-pattern -- names of XML's elements */

/** A chart in which no name is left out where it is narrow. */
export const withAllNames = (chart: string): string =>
  chart.replace(/(?:<c:tickLblSkip val="\d+"\/>)?(<c:noMultiLvlLbl )/gu, '<c:tickLblSkip val="1"/>$1');
