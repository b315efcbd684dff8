/** An invented page, as small as one can be that shows all parts of the report. */
export const EXAMPLE = `<!doctype html>
<html lang="en">
<head>
  <title>Ferry returns to Long Island after six years - North Star</title>
  <meta property="og:site_name" content="North Star">
  <link rel="canonical" href="https://north-star.example/2024/05/04/ferry">
  <meta name="author" content="Ann Archer">
</head>
<body>
  <main>
    <article>
      <h1>Ferry returns to Long Island after six years</h1>
      <p>By Ann Archer</p>
      <time datetime="2024-05-04T10:00:00Z">4 May 2024</time>
      <p>The ferry to Long Island will sail again from Monday, six years after the last one left the old harbour and did not come back.</p>
      <p>Forty people waited at the quay when the ship arrived for its first trial, and many more had come by noon, when the wind had gone down.</p>
      <p>"We had stopped believing it," said Rose Miller, who keeps the shop beside the landing stage. Her shelves were empty by the evening.</p>
      <p>The crossing takes fifty minutes. A ticket costs as much as it did in 2018, and those who live on the island pay half of it.</p>
      <p>The county has promised to keep the line open for ten years, and to add a second ship once the new landing stage is built.</p>
    </article>
    <div class="reuse">
      <p data-legal-notice="reuse">Texts may be used again if their source is named.</p>
    </div>
  </main>
  <footer>
    <p>North Star has been declared an "undesirable organization" by the Russian government. If you are in Russia, please note that you could face fines or imprisonment for sharing or saving our content. To find out more, <a href="/safety">click here</a>.</p>
  </footer>
</body>
</html>
`;
