using System.Collections.Immutable;
using PolicyFlex.Deciding;

namespace PolicyFlex.Benchmarks;

/// <summary>Which accounts a grant changes, by their places in <see cref="GrantWork"/>, under which balances, and of how many customers it may be.</summary>
internal sealed record GrantShape
{
    private static readonly BalanceWindow NinetyDays = BalanceWindow.Parse("within 90 days");
    private static readonly BalanceWindow Year = BalanceWindow.Parse("within 365 days");
    private static readonly BalanceWindow Day = BalanceWindow.Parse("each day America/New_York");
    private static readonly BalanceWindow Month = BalanceWindow.Parse("each month America/New_York");

    /// <summary>Eight accounts, two of them of nobody, which every grant changes; four balances, one of them a budget that all share.</summary>
    public static GrantShape Usual { get; } = new() { Name = "usual", Accounts = [0, 1, 2, 3, 4, 5, 6, 7], Bounds = [(0, Year), (1, NinetyDays), (3, Day), (7, Month)] };

    /// <summary>The same without what all share: six accounts, three balances.</summary>
    public static GrantShape WithoutBudget { get; } = new() { Name = "unshared", Accounts = [0, 1, 2, 3, 4, 5], Bounds = [(0, Year), (1, NinetyDays), (3, Day)] };

    /// <summary>Four accounts and four balances, one of them of all grants within ninety days.</summary>
    public static GrantShape Rolling { get; } = new() { Name = "rolling", Accounts = [0, 1, 3, 7], Bounds = [(0, Year), (1, NinetyDays), (3, Day), (7, NinetyDays)] };

    /// <summary>A name for the revision.</summary>
    public required string Name { get; init; }

    /// <summary>How many customers there are.</summary>
    public int Customers { get; init; } = 10_000;

    /// <summary>The accounts, by their places among all.</summary>
    public required ImmutableArray<int> Accounts { get; init; }

    /// <summary>The balances: the place of an account, and a window.</summary>
    public required ImmutableArray<(int Account, BalanceWindow Window)> Bounds { get; init; }

    /// <summary>Its shape by name.</summary>
    public static GrantShape Of(string name) => new[] { Usual, WithoutBudget, Rolling }.Single(shape => shape.Name == name);
}
