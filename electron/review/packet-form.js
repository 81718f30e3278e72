/**
 * Runs in the packet's page, on the reviewer's own computer: keeps count, saves what was judged as a file, and brings it back. It must
 * never send anything anywhere.
 */
{
  const rows = [...document.querySelectorAll('tr[data-place]')];
  const form = document.querySelector('form');
  const { language } = document.body.dataset;

  const partsOf = (row) => ({ right: row.querySelector('input'), better: row.querySelector('textarea') });

  const verdictOf = (row) => {
    const { right, better } = partsOf(row);
    const to = better.value.trim();
    if (to) return { verdict: 'change', to };
    return right.checked ? { verdict: 'right' } : null;
  };

  const count = () => {
    let judged = 0;
    for (const row of rows) {
      const isJudged = verdictOf(row) !== null;
      if (isJudged) judged += 1;
      row.toggleAttribute('data-judged', isJudged);
    }
    document.querySelector('[data-count]').textContent = `${judged} of ${rows.length} judged`;
  };

  const review = () => ({
    beforehandReview: 1,
    language,
    reviewer: form.reviewer.value.trim(),
    credential: form.credential.value.trim(),
    date: form.date.value,
    strings: Object.fromEntries(
      rows.flatMap((row) => {
        const verdict = verdictOf(row);
        const { place, english, words } = row.dataset;
        return verdict ? [[place, { english, words, ...verdict }]] : [];
      }),
    ),
  });

  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(review(), null, 2)], { type: 'application/json' }),
    );
    link.download = `review-${language}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const open = async (file) => {
    const saved = JSON.parse(await file.text());
    for (const row of rows) {
      const found = saved.strings[row.dataset.place];
      // Words that were edited since are to be read again.
      if (!found || found.words !== row.dataset.words || found.english !== row.dataset.english) continue;
      const { right, better } = partsOf(row);
      right.checked = found.verdict === 'right';
      better.value = found.to ?? '';
    }
    for (const name of ['reviewer', 'credential', 'date']) form[name].value = saved[name] ?? '';
    count();
  };

  for (const button of document.querySelectorAll('[data-rest]')) {
    button.addEventListener('click', () => {
      for (const row of button.closest('section').querySelectorAll('tr[data-place]')) {
        if (!verdictOf(row)) partsOf(row).right.checked = true;
      }
      count();
    });
  }
  document.addEventListener('input', count);
  document.querySelector('[data-open]').addEventListener('change', ({ target }) => open(target.files[0]));
  document.querySelector('[data-save]').addEventListener('click', save);
  count();
}
