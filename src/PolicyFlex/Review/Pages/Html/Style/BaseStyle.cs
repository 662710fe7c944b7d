namespace PolicyFlex.Review;

/// <summary>Colours, letters and the flow of the page.</summary>
internal static class BaseStyle
{
    public const string Rules = """
        :root {
          color-scheme: light dark;
          --ground: #f6f4ef; --card: #ffffff; --ink: #1f2329; --soft: #59616b; --line: #e2ddd3; --track: #ece8e0;
          --data: #1f6283; --band: #cfe0e8; --mid: #6aa3be; --alarm: #ad3517; --tint: #fbeae4;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --ground: #14171b; --card: #1d2126; --ink: #ece9e4; --soft: #a9b0b9; --line: #353b43; --track: #2c323a;
            --data: #7cc0e2; --band: #28485a; --mid: #3f7f9e; --alarm: #ff9a7c; --tint: #3a251f;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        body {
          margin: 0 auto; padding: 3.5rem 1.5rem 4rem; max-width: 60rem; background: var(--ground); color: var(--ink);
          font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
          font-variant-numeric: tabular-nums;
        }
        bdi, code { unicode-bidi: isolate; overflow-wrap: anywhere; }
        h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; }
        h1 { font-size: 2.25rem; line-height: 1.15; letter-spacing: -0.02em; font-weight: 680; }
        h2 { font-size: 1.375rem; line-height: 1.3; letter-spacing: -0.01em; font-weight: 660; margin-bottom: 1rem; }
        h3 { font-size: 1.125rem; line-height: 1.35; font-weight: 640; }
        h4 { font-size: 0.9375rem; font-weight: 640; margin: 1.5rem 0 0.375rem; }
        a { color: var(--data); }
        a:focus-visible, summary:focus-visible { outline: 2px solid var(--data); outline-offset: 3px; border-radius: 3px; }
        code { font: 0.875em ui-monospace, Menlo, Consolas, monospace; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 1rem; }
        .soft, .quiet, .reading, .about, .days, .scope { color: var(--soft); }
        .under { display: block; font-size: 0.8125rem; line-height: 1.4; color: var(--soft); font-weight: 400; }
        .kicker { font-size: 0.9375rem; color: var(--soft); margin-bottom: 0.25rem; }
        .days { font-size: 1.0625rem; margin-top: 0.375rem; }
        .summary { font-size: 1.375rem; line-height: 1.4; margin-top: 1.75rem; max-width: 42rem; text-wrap: balance; }
        .scope { margin-top: 0.5rem; max-width: 44rem; }
        .waiting { margin-top: 1.25rem; padding-left: 1.125rem; }
        .reading { font-size: 0.875rem; margin-top: 1rem; max-width: 46rem; }
        nav { margin-top: 1.75rem; border-top: 1px solid var(--line); padding-top: 0.75rem; }
        .contents { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.9375rem; }
        .contents a { text-decoration: none; display: inline-block; padding: 0.125rem 0; }
        .contents a:hover { text-decoration: underline; }
        section { margin-top: 3.25rem; scroll-margin-top: 1rem; }
        footer { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
        footer p { max-width: 44rem; }
        .revision { margin-top: 1rem; font-size: 0.8125rem; color: var(--soft); }
        .volumes { padding-left: 1.125rem; }
        @media screen and (max-width: 719px) {
          body { padding: 2rem 1rem 3rem; }
          h1 { font-size: 1.75rem; }
          .summary { font-size: 1.1875rem; }
          section { margin-top: 2.5rem; }
        }
        """;
}
