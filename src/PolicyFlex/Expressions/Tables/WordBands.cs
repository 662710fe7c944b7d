using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>The rows for a choice, a text, or true and false. <c>gold and above</c> covers what the rows before it left of that.</summary>
internal sealed class WordBands(Term key) : IBandReader
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>All words that there are; null for a text, of which there is no end.</summary>
    private readonly ImmutableArray<string>? _words =
        key.Sort!.Choice?.Choices ?? (key.Sort.Kind == ValueKind.Boolean ? ImmutableArray.Create("true", "false") : null);

    public BoundRow? Read(TableBand band, Complaints complaints)
    {
        var isOrdered = key.Sort!.Choice is { Ordered: true };
        if (band.Kind is not BandKind.Exactly && !(isOrdered && band.Kind is BandKind.AndAbove or BandKind.AndBelow))
        {
            complaints.Tell(0, ExpressionProblems.WrongBand(Bands.Show(band), key.Text, key.Sort.InWords));
            return null;
        }

        if (_words is { } words && !words.Contains(band.Text, StringComparer.Ordinal))
        {
            complaints.Tell(0, ExpressionProblems.NotAChoice(band.Text, $"`{key.Text}`", words));
            return null;
        }

        string[] left = [.. WordsOf(band).Where(word => !_taken.Contains(word))];
        _taken.UnionWith(left);
        if (left.Length == 0)
        {
            complaints.Tell(0, ExpressionProblems.UnreachableBand(Bands.Show(band)));
            return null;
        }

        return new BoundRow { Words = [.. left] };
    }

    public string? Missing()
    {
        if (_words is not { } words)
        {
            return "all other texts";
        }

        var missing = words.Where(word => !_taken.Contains(word)).ToArray();
        return missing.Length == 0 ? null : string.Join(", ", missing.Select(word => $"`{word}`"));
    }

    private IEnumerable<string> WordsOf(TableBand band) => (band.Kind, _words) switch
    {
        (BandKind.AndAbove, { } words) => words.SkipWhile(word => word != band.Text),
        (BandKind.AndBelow, { } words) => words.TakeWhile(word => word != band.Text).Append(band.Text),
        _ => [band.Text],
    };
}
