namespace PolicyFlex.Review;

/// <summary>The cards of flags, friction and what no policy covered.</summary>
internal static class CardStyle
{
    public const string Rules = """
        .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.5rem 1.625rem; }
        .card + .card, details.answered, .quiet + .card { margin-top: 1.25rem; }
        .card-head { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: start; }
        .card-head h3 { font-size: 1.3125rem; letter-spacing: -0.01em; }
        .card-head .state { grid-column: 2; grid-row: 1; }
        .card-head .about { grid-column: 1 / 3; }
        .state {
          font-size: 0.8125rem; font-weight: 640; line-height: 1; padding: 0.375rem 0.625rem; border-radius: 99px; white-space: nowrap;
          border: 1px solid var(--line); color: var(--soft);
        }
        .open .state { background: var(--tint); border-color: var(--tint); color: var(--alarm); }
        .sentence { font-size: 1.0625rem; margin-top: 1rem; max-width: 44rem; }
        .facts { display: flex; flex-wrap: wrap; gap: 1rem 2.25rem; margin-top: 1.25rem; padding-top: 1.125rem; border-top: 1px solid var(--line); }
        .identity { margin-top: 1.25rem; font-size: 0.8125rem; color: var(--soft); }
        .facts .whole { flex-basis: 100%; grid-column: 1 / -1; }
        dt { font-size: 0.8125rem; color: var(--soft); }
        dd { font-weight: 560; line-height: 1.4; }
        figure { margin-top: 1.75rem; }
        .card > figure:first-child { margin-top: 0; }
        figcaption { font-size: 0.875rem; color: var(--soft); margin-top: 0.5rem; }
        .behind { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.5rem 2.25rem; margin-top: 1.75rem; align-items: start; }
        .questions, .replies, .learning { padding-left: 1.125rem; }
        .questions li, .replies li { margin-top: 0.25rem; }
        figure + details { margin-top: 1rem; }
        summary { cursor: pointer; font-weight: 560; padding: 0.25rem 0; }
        details .card { margin-top: 1rem; }
        .columns { columns: 25rem 2; column-gap: 1.25rem; }
        .columns .card { break-inside: avoid; margin: 0 0 1.25rem; }
        .card .about { font-size: 0.9375rem; }
        .quote { margin-top: 1rem; }
        .quote blockquote { font-size: 1.0625rem; line-height: 1.5; }
        .quote figcaption { margin-top: 0.125rem; font-size: 0.8125rem; }
        .learning { list-style: none; padding: 0; }
        .learning li { margin-top: 1rem; }
        @media screen and (max-width: 719px) {
          .card { padding: 1.125rem 1rem; }
          .card-head h3 { font-size: 1.125rem; }
          .facts { display: grid; grid-template-columns: auto auto; gap: 0.875rem 1.25rem; }
        }
        """;
}
