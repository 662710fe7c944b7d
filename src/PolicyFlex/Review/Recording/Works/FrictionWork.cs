using System.Collections.Immutable;
using PolicyFlex.Ledger;

namespace PolicyFlex.Review;

/// <summary>Records that a rule gets in the way of an employee.</summary>
/// <param name="report">What was said.</param>
/// <param name="set">The set's name.</param>
/// <param name="revision">Its revision.</param>
/// <param name="mostAhead">How far its time may be ahead of this host's clock.</param>
internal sealed class FrictionWork(FrictionReport report, string set, string revision, TimeSpan mostAhead)
    : RecordWork("friction", "friction report", report.Id, report.At, mostAhead)
{
    private readonly ImmutableSortedDictionary<string, string> _subjects =
        report.Employee is { } employee ? LedgerEntry.Nobody.Add(GrantSubjects.Agent, employee) : LedgerEntry.Nobody;

    protected override string HashOf(string salt) =>
        ContentHash.Of(salt, "friction", report.Rule, EnumWords<FrictionKind>.Of(report.Kind), report.Text, report.Employee, AtText);

    protected override LedgerEntry Entry(LedgerOverlay overlay, string salt) => Entry(
        EntryKind.FrictionRecorded,
        MomentAt(overlay.Now),
        _subjects,
        LedgerJson.Write(new FrictionContent { Set = set, Revision = revision, Hash = HashOf(salt), Rule = report.Rule, Kind = EnumWords<FrictionKind>.Of(report.Kind) }),
        new FreeText { Salt = salt, Note = report.Text });
}
