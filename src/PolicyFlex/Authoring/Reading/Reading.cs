using PolicyFlex.Diagnostics;

namespace PolicyFlex.Authoring;

/// <summary>What goes along through the reading of one set.</summary>
internal sealed class Reading(SourceMap sources, DiagnosticBag diagnostics)
{
    public SourceMap Sources { get; } = sources;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The language of texts that say none: the set's first one.</summary>
    public string Language { get; init; } = "en";

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>Notes where a record stands.</summary>
    public T Place<T>(T record, YamlNode node)
        where T : class
    {
        Sources.Add(record, node.Place);
        return record;
    }
}
