using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Records that somebody did otherwise than the policy says.</summary>
/// <param name="made">What was done.</param>
/// <param name="subjects">Whose it is.</param>
/// <param name="traits">The traits of the situation.</param>
/// <param name="rules">The rules that it overrides; empty where a refusal says why it overrides none.</param>
/// <param name="refusal">Why it is no override; null if it is one. An id that was used before gets its first answer all the same.</param>
/// <param name="set">The set's name.</param>
/// <param name="mostAhead">How far its time may be ahead of this host's clock.</param>
internal sealed class OverrideWork(
    PolicyOverride made,
    ImmutableSortedDictionary<string, string> subjects,
    SituationTraits traits,
    ImmutableArray<string> rules,
    LedgerException? refusal,
    string set,
    TimeSpan mostAhead)
    : RecordWork("override", "override", made.Id, made.At, mostAhead)
{
    protected override string HashOf(string salt) => ContentHash.Of(
        salt, "override", made.Name, EnumWords<OverrideDirection>.Of(made.Direction), made.Reason, made.Note, made.Actor.Level, AtText,
        made.Worth is { } worth ? ContentHash.Text(worth) : null, LedgerJson.Write(subjects));

    protected override LedgerEntry Entry(LedgerOverlay overlay, string salt) => refusal is not null ? throw refusal : Entry(
        EntryKind.OverrideRecorded,
        MomentAt(overlay.Now),
        subjects,
        LedgerJson.Write(new OverrideContent
        {
            Set = set,
            Revision = made.Decision.Revision,
            Hash = HashOf(salt),
            Direction = EnumWords<OverrideDirection>.Of(made.Direction),
            Rules = rules,
            Name = made.Name,
            Reason = made.Reason,
            Level = made.Actor.Level,
            Worth = made.Worth,
            Traits = TraitsReader.ContentOf(traits),
        }),
        new FreeText { Salt = salt, Note = made.Note });
}
