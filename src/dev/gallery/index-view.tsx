export function GalleryIndex({ names }: { names: readonly string[] }): JSX.Element {
  return (
    <section class="flow">
      <h1>Gallery</h1>
      <ol>
        {names.map((name, index) => (
          <li>
            <a href={`/case/${index}`} safe>
              {name}
            </a>{" "}
            <a href={`/case/${index}?theme=dark`}>dark</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
