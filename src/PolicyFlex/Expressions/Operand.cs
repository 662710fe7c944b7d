using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Expressions;

/// <summary>Something in an expression that has a value.</summary>
internal abstract record Operand(ValueKind Kind)
{
    /// <summary>Where it stands in its text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>A value that was written.</summary>
    internal sealed record Literal(Value Value) : Operand(Value.Kind);

    /// <summary>A fact; a derived one has its expression among the trees.</summary>
    /// <param name="Definition">The fact.</param>
    /// <param name="Slot">Its index in <see cref="PolicySet.Facts"/>.</param>
    /// <param name="Kind">The kind of its values.</param>
    internal sealed record Fact(FactDefinition Definition, int Slot, ValueKind Kind) : Operand(Kind);

    /// <summary>The moment of the decision.</summary>
    internal sealed record Now() : Operand(ValueKind.Instant);

    /// <summary>In a predicate or selector over a list of records: a member of the record.</summary>
    /// <param name="Definition">The member.</param>
    /// <param name="Index">Its index in the members of its list's definition.</param>
    /// <param name="Depth">How many lists further out the record is from the innermost one: 0 for its own.</param>
    /// <param name="Kind">The kind of its values.</param>
    internal sealed record Member(FactDefinition Definition, int Index, int Depth, ValueKind Kind) : Operand(Kind);

    /// <summary>In a predicate or selector over a list of plain values: the value (<c>it</c>).</summary>
    internal sealed record It(int Depth, ValueKind Kind) : Operand(Kind);

    /// <summary>The value of a table; a range of it is the suggested amount.</summary>
    internal sealed record Table(TableDefinition Definition, BoundTable Bound, ValueKind Kind) : Operand(Kind);

    internal sealed record Negated(Operand Inner) : Operand(ValueKind.Number);

    internal sealed record Arithmetic(ArithmeticOperator Operator, Operand Left, Operand Right) : Operand(ValueKind.Number);

    internal sealed record Call(Function Function, ImmutableArray<Operand> Arguments, ValueKind Kind) : Operand(Kind);

    /// <summary><c>Count Sum Min Max</c> over a list; <c>Count</c> may have a predicate, the others have a selector unless the list is of numbers.</summary>
    internal sealed record Aggregate(AggregateKind Function, ListSource List, Condition? Predicate, Operand? Selector) : Operand(ValueKind.Number);

    /// <summary>A condition used as a value.</summary>
    internal sealed record Truth(Condition Condition) : Operand(ValueKind.Boolean);
}

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal enum AggregateKind
{
    Count,
    Sum,
    Min,
    Max,
}

/// <summary>The functions of single values.</summary>
internal enum Function
{
    /// <summary>Calendar dates from the first to the second in the set's zone.</summary>
    DaysBetween,

    /// <summary>Elapsed hours as a decimal.</summary>
    HoursBetween,

    /// <summary>Completed months.</summary>
    MonthsBetween,

    /// <summary>Completed years.</summary>
    YearsBetween,

    /// <summary>Working days after the first date up to and with the second.</summary>
    WorkingDaysBetween,

    /// <summary>The date of an instant in the set's zone.</summary>
    DateOf,

    /// <summary>The English name of the day: <c>Monday</c>.</summary>
    DayOfWeek,
    Min,
    Max,

    /// <summary>Half away from zero, to whole numbers or to the digits given.</summary>
    Round,
    Floor,
    Ceiling,
    Abs,
    Lower,
    Length,
}

/// <summary>A list that is looked through: a fact or a member, and the predicates that <c>Where</c> put before.</summary>
internal sealed record ListSource(Operand List)
{
    public ImmutableArray<Condition> Where { get; init; } = [];
}

/// <summary>A table whose facts, bands and cells have been read.</summary>
/// <param name="Keys">The facts that it is by, outermost first.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Otherwise">What holds where no row fits; null for none.</param>
internal sealed record BoundTable(ImmutableArray<Operand.Fact> Keys, ImmutableArray<BoundRow> Rows, BoundCell? Otherwise);

/// <summary>A row: from where (null: from the lowest) to where (null: to the highest) its key lies, or the choice or text that it is.</summary>
internal sealed record BoundRow
{
    /// <summary>The texts that fit, for a key that is a choice, a text or a boolean (<c>true</c>, <c>false</c>); else empty.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The lower bound of a band.</summary>
    public decimal? Above { get; init; }
    public bool AboveIncluded { get; init; }

    /// <summary>The upper bound of a band.</summary>
    public decimal? UpTo { get; init; }
    public bool UpToIncluded { get; init; }
    public BoundCell? Cell { get; init; }
    public ImmutableArray<BoundRow> Rows { get; init; } = [];
}

/// <summary>A cell: a number, a range, unlimited or a text.</summary>
internal sealed record BoundCell
{
    public decimal? Number { get; init; }

    /// <summary>The end of a range.</summary>
    public decimal? Most { get; init; }
    public bool Unlimited { get; init; }
    public string? Text { get; init; }
}
