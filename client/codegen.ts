import type { CodegenConfig } from '@graphql-codegen/cli';

const root = import.meta.dirname;

/**
 * Types of the operations and fragments that stand in the components. Only types are used (see shared/graph/graphql.ts), so a
 * build or a test needs no generated file; the type check does.
 */
const config: CodegenConfig = {
  schema: process.env['API_SCHEMA'] ?? `${root}/../schema/api.graphql`,
  documents: [`${root}/{features,routes,shared}/**/*.{ts,tsx}`],
  silent: true,
  generates: {
    [`${root}/generated/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: true },
      config: {
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', LocalDate: 'string', Markdown: 'string', EmailAddress: 'string', URL: 'string', JSON: 'unknown', JSONObject: 'Record<string, unknown>' },
      },
    },
    // All closed sets of the schema, whether an operation uses them yet or not: their names are complete (shared/labels).
    [`${root}/generated/enums.ts`]: { plugins: ['typescript'], config: { onlyEnums: true, enumsAsTypes: true } },
  },
};

export default config;
