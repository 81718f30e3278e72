/** Left and right are wrong in Arabic: only logical properties, in every style sheet. */
export default {
  plugins: ['stylelint-plugin-logical-css'],
  rules: {
    'logical-css/require-logical-properties': true,
    'logical-css/require-logical-keywords': true,
    'color-no-invalid-hex': true,
    'property-no-unknown': true,
    'unit-no-unknown': true,
    'declaration-block-no-duplicate-properties': true,
    'no-duplicate-selectors': true,
    'selector-pseudo-class-no-unknown': true,
  },
};
