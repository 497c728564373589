import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {importX} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// The floors of src, from the ground up: each imports only from the floors below it.
const floors = ['facts', 'language', 'translation', 'packs', 'kit', 'widgets', 'snippets', 'site', 'build', 'cli'];
// These may not reach everything that lies below.
const allowed = {
  translation: ['language'],
  kit: ['facts', 'language', 'packs'],
  widgets: ['facts', 'language', 'kit'],
  snippets: ['facts', 'language', 'packs', 'kit', 'widgets'],
};
const message = 'An import goes to a floor below, never up or across: see CONTRIBUTING.md, "The house".';
const zones = floors.flatMap((floor, index) => {
  const above = allowed[floor] ? floors.filter((other) => !allowed[floor].includes(other)) : floors.slice(index + 1);
  const from = above.filter((other) => other !== floor).map((other) => `./src/${other}`);
  return from.length > 0 ? [{target: `./src/${floor}`, from, message}] : [];
});
for (const widget of readdirSync('src/widgets')) {
  zones.push({target: `./src/widgets/${widget}`, from: './src/widgets', except: [`./${widget}`], message});
}

export default tseslint.config(
  {ignores: ['dist/', 'dist-storybook/', 'node_modules/', '**/*.d.ts']},
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['*.mjs', 'src/cli/*.mjs']}}},
    plugins: {'import-x': importX, 'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', {zones}],
      // A widget is its own: what two of them need lives in the kit.
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // VoiceOver tells of no list whose marks are styled away, unless the role says so again.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement calls these itself.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      // Node's runner gathers these itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['describe', 'it', 'test']}]},
      ],
    },
  },
  {
    files: ['test/**/*.browser.ts', 'test/support/**'],
    rules: {
      // The accessibility plugin types each of chai's assertions as a promise; the one that is one has to be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ExpressionStatement > CallExpression[callee.property.name=/^(accessible|fixture|show|speaks|warnings|copied|expectAccessible)$/]',
          message: 'Await it.',
        },
        {
          selector:
            'ExpressionStatement > CallExpression[callee.name=/^(fixture|show|speaks|warnings|copied|expectAccessible)$/]',
          message: 'Await it.',
        },
      ],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/build/**', 'test/**', 'stories/**', 'src/cli/**'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
);
