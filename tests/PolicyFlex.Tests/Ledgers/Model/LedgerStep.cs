namespace PolicyFlex.Tests.Ledgers;

/// <summary>One step of a history, as numbers that whatever happens is chosen by.</summary>
/// <param name="Verb">What happens.</param>
/// <param name="Which">To which grant or request.</param>
/// <param name="Who">To whom and by whom.</param>
/// <param name="Cents">How much.</param>
/// <param name="Bits">Under which bounds.</param>
/// <param name="Minutes">How much later.</param>
/// <param name="Kind">What, at which level, by how many.</param>
public readonly record struct LedgerStep(int Verb, int Which, int Who, int Cents, int Bits, int Minutes, int Kind)
{
    private static readonly string[] Customers = ["c-1", "c-2", "c-3"];
    private static readonly string[] Agents = ["a-1", "a-2"];
    private static readonly string[] Levels = ["agent", "lead", "manager", "manager"];
    private static readonly string[] Names = ["credit", "gift", "refund"];
    private static readonly string[] People = ["a-1", "a-2", "l-1", "m-1", "m-2"];

    public override string ToString() => $"({Verb}, {Which}, {Who}, {Cents}, {Bits}, {Minutes}, {Kind})";

    public decimal Amount => Cents / 100m;
    public string Customer => Customers[Who % 3];
    public string Other => Customers[Which % 3];
    public string Agent => Agents[Who / 3];
    public string Person => People[Kind % 5];
    public string Level => Levels[Kind / 5 % 4];
    public string Needed => Levels[1 + (Kind % 2)];
    public int By => 1 + (Kind / 2 % 2);
    public string Name => Names[Kind % 3];
    public int Revision => Kind / 3 % 3;
    public bool Overrides => Kind / 4 % 3 == 0;
}
