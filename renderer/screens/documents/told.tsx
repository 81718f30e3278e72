// A sentence of the staff's with a name of another script in it. On paper the name stands in an element of its own: the invisible
// signs that set it apart on the glass would bring a face of the machine's into the document.
const NAME = /\u2068([^\u2069]*)\u2069/;

export function Told({
  text,
  lang,
}: {
  readonly text: string;
  /** Of the names in it, where they are the patient's. */
  readonly lang?: string;
}): React.JSX.Element {
  return (
    <>
      {text.split(NAME).map((piece, place) =>
        place % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change their places
          <bdi key={place} lang={lang}>
            {piece}
          </bdi>
        ),
      )}
    </>
  );
}
