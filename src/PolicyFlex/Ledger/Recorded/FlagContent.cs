using System.Globalization;
using System.Text.Json.Serialization;

namespace PolicyFlex.Ledger;

/// <summary>The content of an entry that raises a flag.</summary>
internal sealed record FlagContent
{
    public required string Set { get; init; }

    /// <summary>What was watched.</summary>
    public required string Stream { get; init; }

    /// <summary>Which flag of it, counted from 1.</summary>
    public required int Number { get; init; }
    public required long Score { get; init; }

    /// <summary>The score that is a flag.</summary>
    public required long Limit { get; init; }

    /// <summary>The flag's id.</summary>
    [JsonIgnore]
    public string Id => IdOf(Stream, Number);

    /// <summary>The id of a flag.</summary>
    public static string IdOf(string stream, int number) => string.Create(CultureInfo.InvariantCulture, $"{stream}#{number}");
}
