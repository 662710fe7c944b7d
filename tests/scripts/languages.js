// Prints how Node's Intl, which has the facts of CLDR, writes numbers, money, days and times in every language that the library knows:
//
//   node tests/scripts/languages.js > tests/PolicyFlex.Tests/Languages/languages.tsv
//
// The first lines say what is written; then there is one line for each language and kind. The tests hold the library to every line.

const tags = `cs da de de-AT de-CH el en en-AU en-CA en-GB en-IE en-IN en-NZ en-SG en-ZA es es-419 es-AR es-CL es-CO es-MX es-US fi fr fr-CA
  fr-CH hi hu it it-CH ja ko nb nl no pl pt pt-PT ro sk sv tr uk zh`.split(/\s+/);

const currencies = `USD EUR GBP CHF JPY CNY INR KRW BRL CAD AUD NZD MXN SEK NOK DKK PLN CZK HUF RON TRY UAH ILS HKD TWD SGD THB VND PHP IDR MYR
  ZAR AED SAR KWD BHD CLP COP ARS PEN`.split(/\s+/);

// Currencies whose small change CLDR leaves out as of no use today; ISO 4217 has two decimals, and amounts are kept in them.
const digits = { COP: 2, HUF: 2, IDR: 2 };

const inputs = {
  number: ["0", "7.5", "999", "1234.5", "12345.678", "-1234567.25"],
  money: [
    ...currencies.map(currency => `24 ${currency}`),
    ...["0", "0.125", "999.995", "1234.5", "12345.67", "-1", "-1234567.25"].map(amount => `${amount} EUR`),
    ...["-1234.5 USD", "-1234.5 CHF", "-0.25 JPY", "-1234567 JPY", "1234.5 KWD"],
  ],
  day: Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-${String(1 + month * 2).padStart(2, "0")}`),
  moment: ["2026-03-01T00:00", "2026-03-01T09:05", "2026-03-01T12:00", "2026-12-31T18:30"],
  all: ["a, b"],
  any: ["a, b"],
};

// The parts put together: as one text, Intl gives a plain space where CLDR has a narrow no-break space before AM and PM.
const joined = parts => parts.map(part => part.value).join("");

const date = (tag, options, text) =>
  joined(new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).formatToParts(new Date(`${text}Z`)));

const written = {
  number: (tag, text) => joined(new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).formatToParts(Number(text))),
  money: (tag, text) => {
    const [amount, currency] = text.split(" ");
    const decimals = currency in digits ? { minimumFractionDigits: digits[currency], maximumFractionDigits: digits[currency] } : {};
    return joined(new Intl.NumberFormat(tag, { style: "currency", currency, signDisplay: "negative", ...decimals }).formatToParts(Number(amount)));
  },
  day: (tag, text) => date(tag, { dateStyle: "long" }, `${text}T00:00`),
  moment: (tag, text) => date(tag, { dateStyle: "long", timeStyle: "short" }, text),
  all: (tag, text) => new Intl.ListFormat(tag, { type: "conjunction" }).format(text.split(", ")),
  any: (tag, text) => new Intl.ListFormat(tag, { type: "disjunction" }).format(text.split(", ")),
};

const print = (subject, kind, texts) => console.log([subject, kind, ...texts].join("\t"));

for (const kind of Object.keys(inputs)) print("input", kind, inputs[kind]);
for (const tag of tags) {
  for (const kind of Object.keys(inputs)) print(tag, kind, inputs[kind].map(text => written[kind](tag, text)));
}
