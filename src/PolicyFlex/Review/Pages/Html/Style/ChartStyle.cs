namespace PolicyFlex.Review;

/// <summary>Pictures and small bars.</summary>
internal static class ChartStyle
{
    public const string Rules = """
        .chart { display: block; width: 100%; height: auto; font-size: 13px; font-family: inherit; }
        .chart.narrow { display: none; font-size: 11px; max-width: 25rem; }
        .chart.spark { width: 8.75rem; }
        .chart text { fill: var(--soft); unicode-bidi: isolate; paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
        .chart .title { fill: var(--ink); font-weight: 640; }
        .chart line, .chart path { fill: none; vector-effect: non-scaling-stroke; }
        .grid { stroke: var(--line); }
        .base { stroke: var(--soft); }
        .chart .score-area { fill: var(--band); }
        .score-line, .rate-line { stroke: var(--data); stroke-width: 2; stroke-linejoin: round; }
        .score-dot, .rate-dot { fill: var(--data); }
        .limit-line { stroke: var(--alarm); stroke-width: 1.5; }
        .chart .band { fill: var(--band); }
        .whisker { stroke: var(--data); stroke-width: 2; }
        .expected-line { stroke: var(--soft); stroke-width: 1.25; stroke-dasharray: 2 3; }
        .concerning-line { stroke: var(--alarm); stroke-width: 1.25; stroke-dasharray: 7 4; }
        .mark { stroke: var(--soft); stroke-dasharray: 2 3; }
        .mark.raised { stroke: var(--alarm); stroke-dasharray: none; }
        .alarm { fill: var(--alarm); stroke: var(--card); stroke-width: 1.5; }
        .chart .note.raised, .chart .side.limit, .chart .side.concerning { fill: var(--alarm); }
        .chart .side.score, .chart .side.rate { fill: var(--data); font-weight: 640; }
        .limit-95, .limit-998 { stroke: var(--soft); }
        .limit-998 { stroke-dasharray: 6 4; }
        .agent circle { fill: var(--card); stroke: var(--data); stroke-width: 1.75; }
        .agent.near circle { fill: var(--data); }
        .chart .agent.far path { fill: var(--alarm); stroke: var(--card); stroke-width: 1; }
        .chart .name { fill: var(--ink); font-weight: 560; }
        .small { display: block; width: 6.25rem; height: 6px; margin-top: 0.3125rem; border-radius: 2px; }
        .number .small { margin-left: auto; }
        .track { fill: var(--track); }
        .bar { fill: var(--data); }
        .bar.full { fill: var(--alarm); }
        .interval { fill: var(--mid); }
        .middle { fill: var(--ink); }
        @media screen and (max-width: 719px) {
          .chart.wide { display: none; }
          .chart.narrow { display: block; }
        }
        """;
}
