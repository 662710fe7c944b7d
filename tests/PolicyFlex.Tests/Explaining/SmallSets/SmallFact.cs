using System.Collections.Immutable;
using System.Globalization;

namespace PolicyFlex.Tests.Explaining;

/// <summary>A fact of the small sets with all values that it is given: on each cut point of the conditions, beside it on each side, and nothing.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Values">The values, as a policy writes them.</param>
/// <param name="IsOrdered">Whether they lie in order, so that some are nearer than others.</param>
internal sealed record SmallFact(string Name, ImmutableArray<string> Values, bool IsOrdered)
{
    public const string Tier = "customer.tier";
    public const string Receipt = "situation.receipt";
    public const string Contacts = "situation.contacts";
    public const string Days = "situation.days";

    public static ImmutableArray<SmallFact> All { get; } =
    [
        new(Tier, ["guest", "silver", "gold"], true),
        new("situation.fault", ["us", "partner", "nobody"], false),
        new(Contacts, ["1", "2", "3", "4", "5"], true),
        new("situation.urgent", ["true", "false"], false),
        new(Receipt, ["true", "false"], false),
        new("order.total", ["0", "49.99", "50", "50.01"], true),
        new(Days, ["0", "6", "7", "8"], true),
    ];

    /// <summary>How far two values lie apart.</summary>
    public decimal Distance(int one, int other) =>
        !IsOrdered ? (one == other ? 0 : 1) : Math.Abs(PositionOf(one) - PositionOf(other));

    private decimal PositionOf(int value) =>
        decimal.TryParse(Values[value], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : value;
}
