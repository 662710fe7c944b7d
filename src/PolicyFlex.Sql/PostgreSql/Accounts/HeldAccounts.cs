using System.Collections.Frozen;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>The accounts and balances of a read, in the accounts that they are counted in.</summary>
internal sealed class HeldAccounts
{
    private static readonly Comparer<Account> Order = Comparer<Account>.Create(Compare);

    private readonly Dictionary<Account, Guid> _keys = [];
    private readonly Dictionary<(Guid Account, string Window), int> _places = [];

    /// <param name="reads">What is read.</param>
    /// <param name="moves">The subjects that became others.</param>
    public HeldAccounts(StoreReads reads, KnownMoves moves)
    {
        var into = new Dictionary<Account, Account>();
        foreach (var account in reads.Accounts)
        {
            into.TryAdd(account, moves.Into(account));
        }

        foreach (var balance in reads.Balances)
        {
            into.TryAdd(balance.Account, moves.Into(balance.Account));
        }

        Into = into.ToFrozenDictionary();
        Accounts = [.. into.Values.Distinct().Order(Order)];
        Keys = [.. Accounts.Select(account => TextKey.Of(account.Text))];
        for (var i = 0; i < Accounts.Length; i++)
        {
            _keys.Add(Accounts[i], Keys[i]);
        }

        (AskedAccounts, AskedWindows, AskedCutoffs) = AskedOf(reads);
    }

    /// <summary>For each account that is named, the one that it is counted in.</summary>
    public FrozenDictionary<Account, Account> Into { get; }

    /// <summary>The accounts that are counted in, in the order that they are locked: those for all last, since they are the hot ones.</summary>
    public Account[] Accounts { get; }

    /// <summary>Their keys.</summary>
    public Guid[] Keys { get; }

    /// <summary>The keys of the accounts of balances, each with its window once.</summary>
    public Guid[] AskedAccounts { get; }

    /// <summary>The texts of the windows of balances.</summary>
    public string[] AskedWindows { get; }

    /// <summary>The moments after which balances count.</summary>
    public long[] AskedCutoffs { get; }

    /// <summary>The key of an account that is counted in.</summary>
    public Guid KeyOf(Account counted) => _keys[counted];

    /// <summary>The place of a balance among those that are asked for, from 0.</summary>
    public int PlaceOf(BalanceKey balance) => _places[(KeyOf(Into[balance.Account]), TextOf(balance.Window))];

    private static string TextOf(BalanceWindow? window) => window?.Text ?? "";

    private (Guid[] Accounts, string[] Windows, long[] Cutoffs) AskedOf(StoreReads reads)
    {
        var cutoffs = new List<long>(reads.Balances.Length);
        foreach (var balance in reads.Balances)
        {
            if (_places.TryAdd((KeyOf(Into[balance.Account]), TextOf(balance.Window)), cutoffs.Count))
            {
                cutoffs.Add(Micros.Of(balance.Window?.After(reads.Now) ?? DateTimeOffset.MinValue));
            }
        }

        var (accounts, windows) = (new Guid[cutoffs.Count], new string[cutoffs.Count]);
        foreach (var (asked, place) in _places)
        {
            (accounts[place], windows[place]) = asked;
        }

        return (accounts, windows, [.. cutoffs]);
    }

    private static int Compare(Account? one, Account? other)
    {
        var hot = one!.Subjects.IsEmpty.CompareTo(other!.Subjects.IsEmpty);
        return hot != 0 ? hot : string.CompareOrdinal(one.Text, other.Text);
    }
}
