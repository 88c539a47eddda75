declare module '*.module.css' {
  // The compiler does not read sheets: tests/architecture compares every `styles.name` with the sheet that the file imports.
  // oxlint-disable-next-line typescript/no-explicit-any
  const styles: any;
  // oxlint-disable-next-line import/no-default-export
  export default styles;
}

declare module '*.css' {}
