import { words } from "#domain/naming/words.ts";

/**
 * Last words of names whose values are short: nobody writes pages into a title, and a form gives one line to it, a list a column. Left out is what may
 * well be longer: addresses of the web, tokens, keys, paths.
 */
const shortWords = new Set(
  [
    "name title subject label nickname surname firstname lastname fullname displayname username login handle alias prefix suffix initials",
    "id uid uuid guid number no code slug sku ref reference identifier serial barcode isbn ean vin plate vat iban bic pin hash password",
    "email mail phone mobile telephone fax host hostname domain ip filename extension mime format encoding",
    "city country state region province county district suburb continent nationality zip postcode street building floor room",
    "locale lang language timezone currency symbol unit size color colour icon",
    "role status type kind category group level mode stage priority rank grade tag gender sex version",
    "provider source action method model make brand medium campaign term browser os device",
    "company organization organisation department team branch bank industry occupation profession position",
    "date time day month year weekday at by period interval duration",
  ].flatMap((line) => line.split(" ")),
);

export function isShort(name: string): boolean {
  return shortWords.has(words(name).at(-1) ?? "");
}
