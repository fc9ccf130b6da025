// SPDX-License-Identifier: EUPL-1.2

/**
 * Names and abbreviations of months as Excel writes them into a cell it took for a date, per
 * language. Source: the Unicode CLDR's Gregorian month names, wide and abbreviated, without dots.
 */
const perLanguage: Readonly<Record<string, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec',
  en: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  de: 'januar februar märz april mai juni juli august september oktober november dezember jän jänner mär mrz okt dez',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr fév avr juil déc aoû',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември яну ян фев мар апр юни юли авг сеп септ окт ное ноем дек',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu lug set ott',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev mai ago set out dez',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia sty lut kwi maj cze lip sie wrz paź lis gru',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl eki kas ara',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв июн июл сен ноя',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
}

/** All of them, lower case: to be looked up, not shown. */
export const monthNames: ReadonlySet<string> = new Set(
  Object.values(perLanguage).flatMap((names) => names.split(' ')),
)
