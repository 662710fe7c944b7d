namespace PolicyFlex.Tool.Output;

/// <summary>How the lines of files look on a page of coverage.</summary>
internal static class CoverageStyle
{
    public const string Rules = """
        .lines { width: 100%; border-collapse: collapse; background: var(--card); margin: 0.5rem 0 2rem; }
        .lines td { vertical-align: top; padding: 0 0.5rem; }
        .lines code { white-space: pre-wrap; }
        .number { width: 3rem; text-align: right; color: var(--soft); font-size: 0.8125rem; user-select: none; }
        .mark { width: 1.5rem; text-align: center; }
        .met .mark { color: var(--data); }
        .met { background: var(--band); }
        .partly { background: linear-gradient(90deg, var(--tint), var(--band)); }
        .missed { background: var(--tint); }
        .missed .mark, .partly .mark, .missed .under, .partly .under { color: var(--alarm); }
        .plain code { color: var(--soft); }
        h3 { margin-top: 2rem; }
        @media print { .lines { font-size: 0.75rem; } tr { break-inside: avoid; } }
        """;
}
