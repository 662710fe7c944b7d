// Validates texts as an editor does: with the YAML language server's own service, and each text by the schema that it names.
// Reads `[{ name, schema, text }]` from standard input; writes `[{ name, problems: [{ line, column, message }] }]`, counted from 1.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const { getLanguageService } = require('yaml-language-server/out/server/src/languageservice/yamlLanguageService.js');
const { TextDocument } = require('vscode-languageserver-textdocument');

const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
});

const texts = JSON.parse(readFileSync(0, 'utf8'));
const schemas = [...new Set(texts.map((one) => one.schema))];
service.configure({
  validate: true,
  customTags: [],
  yamlVersion: '1.2',
  schemas: schemas.map((schema, i) => ({ uri: pathToFileURL(schema).href, fileMatch: [`/${i}/*.yaml`] })),
});

const results = [];
for (const [i, { name, schema, text }] of texts.entries()) {
  const document = TextDocument.create(`file:///${schemas.indexOf(schema)}/${i}.yaml`, 'yaml', 1, text);
  const problems = (await service.doValidation(document, false))
    .map(({ range, message }) => ({ line: range.start.line + 1, column: range.start.character + 1, message }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
  results.push({ name, problems });
}

process.stdout.write(JSON.stringify(results));
