// Validates texts with ajv, the JSON Schema validator of most programs in JavaScript: YAML (1.2, core) by the schema that each names.
// Reads `[{ name, schema, text }]` from standard input; writes `[{ name, problems: [{ path, message }] }]`.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);

const compiled = new Map();
const results = JSON.parse(readFileSync(0, 'utf8')).map(({ name, schema, text }) => {
  if (!compiled.has(schema)) {
    compiled.set(schema, ajv.compile(JSON.parse(readFileSync(schema, 'utf8'))));
  }

  const validate = compiled.get(schema);
  validate(parse(text, { schema: 'core' }));
  return { name, problems: (validate.errors ?? []).map(({ instancePath, message }) => ({ path: instancePath, message })) };
});

process.stdout.write(JSON.stringify(results));
