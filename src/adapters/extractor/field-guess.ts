import { words } from "#domain/naming/words.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";

type Guess = Omit<FieldDefinition, "name">;

const email: Guess = { type: "string", maxLength: 254, pattern: "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,24}$" };
const amount: Guess = { type: "decimal", precision: 12, scale: 2, min: 0 };
const quantity: Guess = { type: "decimal", precision: 10, scale: 2, min: 0 };
const count: Guess = { type: "integer", min: 0 };

/** By the last word of a name, then by any: what people mean by it. The first rule that fits wins. */
const rules: readonly (readonly [RegExp, Guess])[] = [
  [/\be ?mail( address)?$|^mail$/, email],
  [
    /\b(phone|mobile|telephone|fax|cell|phone number|telephone number|mobile number|whatsapp)$/,
    { type: "string", maxLength: 30 },
  ],
  [/\b(url|uri|link|website|web site|homepage|domain|permalink)$/, { type: "string", maxLength: 2000 }],
  [/\b(photo|image|picture|avatar|logo|file|attachment|scan|thumbnail|signature|pdf|cv|resume)$/, { type: "binary" }],
  [/\b(latitude|lat)$/, { type: "float", min: -90, max: 90 }],
  [/\b(longitude|lng|lon)$/, { type: "float", min: -180, max: 180 }],
  [
    /\b(percentage|percent|discount rate|tax rate|vat rate|interest rate|vat)$/,
    { type: "decimal", precision: 5, scale: 2, min: 0, max: 100 },
  ],
  [/\b(amount|sum|total) (\w+ed|paid|due|spent)$/, amount],
  [/^(photo|picture|image) (before|after)$/, { type: "binary" }],
  [/^(max|min|maximum|minimum|total|average|number of) \w+s$/, count],
  [/\b(opening|closing) (time|hour)s?$|\btime of day$/, { type: "time" }],
  [/\b(date and time|date time|datetime|timestamp|moment)$|^when$/, { type: "datetime" }],
  [
    /\b(start|end|starting|ending|departure|arrival|check in|check out|pickup|pick up|scheduled|appointment|booking|begin|finish|meeting) ?(time|at)?$|\b\w+(ed|s|n) at$|\bat$/,
    { type: "datetime" },
  ],
  [/\btime$/, { type: "datetime" }],
  [
    /\b(date|day|birthday|birthdate|dob|deadline|date of birth|due|since|until|expiry|expiration|anniversary|valid (from|to))$|^(from|to)$|^date \w+$|\b\w+(ed|t|id|en|wn|ld|es|s) on$|^due by$/,
    { type: "date" },
  ],
  [/\b(year|founded|publication year|model year)$/, { type: "integer", min: 1000, max: 2999 }],
  [
    /\b(price|cost|amount|total|subtotal|fee|salary|wage|budget|revenue|payment|deposit|tax|discount|charge|rent|value|income|expense|tip)$|\b(price|cost|hourly|daily|monthly) (per|rate)\b.*|\brate$/,
    amount,
  ],
  [/\b(balance|credit|debit|profit)$/, { type: "decimal", precision: 12, scale: 2 }],
  [
    /\b(quantity|qty|stock|count|capacity|inventory|number of .+|age|seats?|copies|duration|minutes|hours|days|pages|views|likes|points|credits|servings|units|bedrooms|bathrooms|rooms|floors?|position|order|rank|sequence|size|guests|calories|reps|sets|stars|mileage|lead time|beds|baths)$|\bin (minutes|seconds|hours|days|stock)$/,
    count,
  ],
  [/\b(rating|score|grade|level)$/, { type: "integer", min: 0 }],
  [/\btemperature$/, { type: "decimal", precision: 10, scale: 2 }],
  [
    /\b(weight|height|length|width|depth|distance|area|volume|speed|dosage|square (meters?|metres?|feet)|sqft|sqm|liters|litres|kilograms|kilometers|kilometres)$/,
    { type: "decimal", precision: 10, scale: 2, min: 0 },
  ],
  [
    /^(is|has|can|should|was|needs|allow|allows|requires|accepts) .+|\b(active|enabled|disabled|completed|archived|paid|public|private|published|verified|confirmed|available|featured|done|read|urgent|billable|recurring|flag|approved|deleted|visible|vegetarian|vegan|vaccinated|taxable)$|^(checked|redeemed|used|returned|sold|signed|answered|cancelled|canceled|shipped|delivered|processed|resolved|insured)$/,
    { type: "boolean" },
  ],
  [/\b(metadata|settings|preferences|configuration|config|options|payload|json|raw data)$/, { type: "json" }],
  [/\b(uuid|guid)$/, { type: "uuid" }],
  [
    /\b(description|notes?|comments?|body|content|bio|biography|summary|instructions?|message|reason|text|details|remarks?|abstract|about|terms|requirements|symptoms|diagnosis|prescription|answer|feedback|address|explanation|agenda|transcript|observations?|allergies|medical history)$/,
    { type: "text" },
  ],
  [/\b(colou?r|color)$/, { type: "string", maxLength: 30 }],
  [
    /\b(code|sku|isbn|barcode|ean|iban|vin|number|no|plate|license|licence|passport|zip|zip code|postal code|postcode|slug|token|reference|serial|serial number|ssn|iso)$/,
    { type: "string", maxLength: 50 },
  ],
  [/\b(currency)$/, { type: "string", minLength: 3, maxLength: 3 }],
  [
    /\b(name|title|label|first name|last name|surname|full name|username|subject|headline|brand|company|city|country|street|state|region|specialty|speciality|author|artist|isbn)$/,
    { type: "string", maxLength: 120 },
  ],
];

/** Values that people expect where a prompt names a field and no values. */
const usualValues: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bpriority$/, ["low", "medium", "high"]],
  [/\b(status|state)$/, ["open", "in progress", "done", "cancelled"]],
  [/\bseverity$/, ["minor", "major", "critical"]],
];

export interface FieldGuess {
  readonly field: Guess;
  /** True when the values of an enum are the extractor's own. */
  readonly guessedValues: boolean;
}

/** The type and rules that a field's name suggests. */
export function guessField(name: string): FieldGuess {
  const whole = words(name).join(" ");
  const text = whole.replace(
    / in (?:kgs?|kms?|cms?|mms?|m|g|lbs?|l|ml|liters?|litres?|meters?|metres?|miles|kilometers?|kilometres?|kilograms?|grams|euros?|usd|eur|dollars|percent|feet|inches|[kmgt]b)$/,
    "",
  );
  const values = usualValues.find(([pattern]) => pattern.test(text))?.[1];
  // "state" beside a city is a part of an address.
  if (values && text !== "state")
    return {
      field: { type: "enum", enumValues: [...values], default: values[0] ?? null, required: true },
      guessedValues: true,
    };
  const measured = /^(.+) in (?!stock$|time$)(\w+s|euros?|percent)$/.exec(whole)?.[1];
  const found =
    rules.find(([pattern]) => pattern.test(text))?.[1] ??
    (measured
      ? (rules.find(([pattern, { type }]) => type !== "string" && pattern.test(measured))?.[1] ?? quantity)
      : undefined);
  return { field: found ?? { type: "string", maxLength: 200 }, guessedValues: false };
}

/** What tells one record from another for people; such a field has to be filled. */
export function isNaming(name: string): boolean {
  return /^(name|title|full name|first name|last name|surname|subject|headline|label|username|company name|summary title|\w+ (name|title))$/.test(
    words(name).join(" "),
  );
}
