namespace PolicyFlex.Review;

/// <summary>Tables, which become blocks with named values on a phone.</summary>
internal static class TableStyle
{
    public const string Rules = """
        table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.4; }
        caption { text-align: left; font-weight: 640; font-size: 0.9375rem; padding: 0 0 0.5rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.625rem 0.75rem; border-top: 1px solid var(--line); font-weight: 400; }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { font-size: 0.8125rem; line-height: 1.3; color: var(--soft); vertical-align: bottom; border-top: 0; overflow-wrap: normal; }
        tbody th { font-weight: 560; min-width: 9rem; }
        .number { text-align: right; }
        td.number > div { white-space: nowrap; }
        .origin { margin-top: 0.75rem; font-size: 0.9375rem; max-width: 46rem; }
        .standing { white-space: nowrap; }
        .standing::before { content: ""; display: inline-block; width: 0.5625rem; height: 0.5625rem; margin-right: 0.4375rem; border-radius: 50%; border: 1.5px solid var(--soft); }
        .standing.flagged { color: var(--alarm); font-weight: 640; }
        .standing.flagged::before { border-radius: 1px; transform: rotate(45deg); background: var(--alarm); border-color: var(--alarm); }
        .breakdown { font-size: 0.875rem; }
        .breakdown thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .breakdown th, .breakdown td { padding: 0.25rem 0; border-top: 0; vertical-align: baseline; }
        .breakdown tbody th { min-width: 0; font-weight: 400; width: 48%; }
        .breakdown .strip { width: 32%; padding-left: 0.75rem; padding-right: 0.75rem; }
        .strip .small { width: 100%; height: 9px; margin-top: 0; }
        .stacked .strip { width: 32%; }
        .stacked .strip .small { height: 11px; margin-top: 0.3125rem; }
        .policies tbody th { width: 26%; }
        @media screen and (max-width: 859px) {
          table.stacked, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; }
          .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stacked tr { border-top: 1px solid var(--line); padding: 0.75rem 0; }
          .stacked tbody th { padding: 0 0 0.375rem; border: 0; width: auto; grid-column: 1 / -1; }
          .stacked td, .stacked .strip { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: 0.1875rem 0; border: 0; width: auto; text-align: left; }
          .stacked td::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; flex: 0 0 auto; max-width: 50%; }
          .stacked td > div { text-align: right; flex: 0 1 auto; min-width: 0; }
          .stacked .strip::before { content: none; }
          .stacked .strip > div { flex: 1; }
        }
        @media screen and (min-width: 560px) and (max-width: 859px) {
          .stacked tr { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3rem; }
          .stacked .strip { grid-column: 1 / -1; }
        }
        """;
}
