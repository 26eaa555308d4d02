/**
 * Free text from a user as it may stand in a file: line ends are "\n", and control characters, half characters and marks that turn the
 * direction of text around (they make code read other than it runs) are gone.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffd\u202a-\u202e\u2066-\u2069]/g, "")
      .trim()
  );
}
