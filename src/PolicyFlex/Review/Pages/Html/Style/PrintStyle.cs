namespace PolicyFlex.Review;

/// <summary>On paper: no colours behind the words, and no card torn in two.</summary>
internal static class PrintStyle
{
    public const string Rules = """
        @media print {
          @page { margin: 14mm; }
          :root { --ground: #ffffff; }
          html { font-size: 11.25px; }
          body { padding: 0; max-width: none; font-size: 1rem; }
          nav, .skip { display: none; }
          a { color: inherit; text-decoration: none; }
          .card { padding: 1.25rem 1.375rem; break-inside: avoid; }
          .chart.wide { max-width: 84%; }
          h2, h3, h4, caption { break-after: avoid; }
          figure, tr, li, .behind, .facts, blockquote { break-inside: avoid; }
          section { margin-top: 2rem; }
          details::details-content { content-visibility: visible; block-size: auto; }
          .open .state { border-color: var(--alarm); }
          svg, .standing::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;
}
