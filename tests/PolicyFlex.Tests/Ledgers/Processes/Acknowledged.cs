using System.Globalization;
using PolicyFlex.Ledger;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>What processes have said of the grants of a plan, each once it was acknowledged.</summary>
/// <param name="plan">The plan.</param>
internal sealed class Acknowledged(GivingPlan plan)
{
    /// <summary>How many grants a process that goes on asks for again.</summary>
    private const int Again = 3;

    private readonly Dictionary<string, (string Said, decimal Amount)> _reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Said, decimal Amount)> _settled = new(StringComparer.Ordinal);
    private readonly int[] _last = new int[plan.Workers];

    /// <summary>How many grants were granted or refused.</summary>
    public int Count => _reserved.Count;

    /// <summary>How many answers were given a second time.</summary>
    public int Repeated { get; private set; }

    /// <summary>How often a process was told that it is not known whether something was written.</summary>
    public int Uncertain { get; private set; }

    /// <summary>What cannot be.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>From which number on each worker goes on: some that were acknowledged are asked for again.</summary>
    public IEnumerable<int> Numbers => _last.Select(last => Math.Max(0, last - Again));

    /// <summary>Notes a line of a process.</summary>
    public void Note(string line)
    {
        switch (line.Split(' '))
        {
            case ["reserved", var id, var said, var amount]:
                Note(_reserved, id, (said, decimal.Parse(amount, CultureInfo.InvariantCulture)));
                break;
            case ["settled", var id, var said, var amount]:
                Note(_settled, id, (said, decimal.Parse(amount, CultureInfo.InvariantCulture)));
                break;
            case ["uncertain"]:
                Uncertain++;
                break;
            case ["unavailable"]:
                break;
            default:
                Faults.Add($"A process wrote `{line}`.");
                break;
        }
    }

    /// <summary>What was acknowledged of grants and is not there so.</summary>
    /// <param name="grants">The grants that are there.</param>
    public IEnumerable<string> MissingIn(IReadOnlyDictionary<string, Grant> grants)
    {
        foreach (var (id, (said, amount)) in _reserved)
        {
            if (!grants.TryGetValue(id, out var grant))
            {
                yield return $"{id} was {said} and is not there.";
            }
            else if (grant.Amount != amount || (grant.State == GrantState.Refused) != (said == "refused"))
            {
                yield return $"{id} was {said} with {amount} and is {grant.State} with {grant.Amount}.";
            }
        }

        foreach (var (id, (said, net)) in _settled)
        {
            if (grants.GetValueOrDefault(id) is var grant && ($"{grant?.State}", grant?.Net) != (said, net))
            {
                yield return $"{id} was {said} with {net} and is {grant?.State} with {grant?.Net}.";
            }
        }
    }

    /// <summary>The planned grants of which no last answer has come.</summary>
    public IEnumerable<string> Open() => plan.All()
        .Where(planned => !_reserved.TryGetValue(planned.Id, out var reserved)
            || (reserved.Said == "granted" && planned.End != PlannedEnd.Left && !_settled.ContainsKey(planned.Id)))
        .Select(planned => planned.Id);

    /// <summary>How many grants, or ends of them, are there that nobody was told of.</summary>
    /// <param name="grants">The grants that are there.</param>
    public int UntoldIn(IEnumerable<Grant> grants) =>
        grants.Count(grant => !_reserved.ContainsKey(grant.Id) || (grant.SettledAt is not null && !_settled.ContainsKey(grant.Id)));

    private void Note(Dictionary<string, (string Said, decimal Amount)> answers, string id, (string Said, decimal Amount) answer)
    {
        var (worker, number) = (int.Parse(id.Split('-')[0], CultureInfo.InvariantCulture), int.Parse(id.Split('-')[1], CultureInfo.InvariantCulture));
        _last[worker] = Math.Max(_last[worker], number);
        if (answers.TryAdd(id, answer))
        {
            return;
        }

        Repeated++;
        if (answers[id] != answer)
        {
            Faults.Add($"{id} was {answers[id]} at first, and {answer} when it was asked for again.");
        }
    }
}
