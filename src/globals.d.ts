/** highlight.js's types bring the browser's `Worker` along; these two are Bun's own. */
interface Worker {
  ref(): void;
  unref(): void;
}
