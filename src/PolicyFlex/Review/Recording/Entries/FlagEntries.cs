using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>The entries of flags.</summary>
internal static class FlagEntries
{
    /// <summary>The matter of a flag, which is raised once and may be answered again and again.</summary>
    /// <param name="set">The set.</param>
    /// <param name="stream">The text of the <see cref="StreamKey"/>.</param>
    /// <param name="number">Which flag of its stream.</param>
    public static string MatterOf(string set, string stream, int number) => $"flag/{set}/{FlagContent.IdOf(stream, number)}";

    /// <summary>A flag is raised.</summary>
    /// <param name="set">The set.</param>
    /// <param name="raised">The flag; its own id plays no part.</param>
    public static LedgerEntry Raised(string set, FlagRaised raised) => new()
    {
        Matter = MatterOf(set, raised.Stream, raised.Number),
        Slot = Slots.Raised,
        Kind = EntryKind.FlagRaised,
        At = raised.At,
        Content = LedgerJson.Write(new FlagContent { Set = set, Stream = raised.Stream, Number = raised.Number, Score = raised.Score, Limit = raised.Limit }),
    };

    /// <summary>A flag is answered.</summary>
    /// <param name="set">The set.</param>
    /// <param name="answered">The answer, with the caller's own id of it.</param>
    public static LedgerEntry Answered(string set, FlagAnswered answered) => new()
    {
        Matter = MatterOf(set, answered.Stream, answered.Number),
        Slot = Slots.Answered(answered.Id),
        Kind = EntryKind.FlagAnswered,
        At = answered.At,
        Content = LedgerJson.Write(new FlagAnswerContent
        {
            Set = set,
            Stream = answered.Stream,
            Number = answered.Number,
            Answer = EnumWords<FlagAnswer>.Of(answered.Answer),
            By = answered.By,
            Tolerable = answered.Tolerable,
            Until = answered.Until,
            Overrides = answered.Overrides is { } overrides ? EnumWords<Appropriateness>.Of(overrides) : null,
        }),
        Private = answered.Reason is null ? null : LedgerJson.Write(new FreeText { Note = answered.Reason }),
    };
}
