using System.Collections.Immutable;
using PolicyFlex.Expressions;

namespace PolicyFlex.Compilation;

/// <summary>What a row of a <see cref="ConditionTable"/> asks of one fact, or of one test.</summary>
internal abstract record Constraint(int Slot)
{
    /// <summary>The slot of a constraint that is not on a fact.</summary>
    private const int NoFact = -1;

    private Constraint()
        : this(NoFact)
    {
    }

    /// <summary>What tells the columns of a table apart: the slot, or the test itself.</summary>
    public virtual object Subject => Slot;

    /// <summary>The numbers that it compares with.</summary>
    public virtual ImmutableArray<decimal> Numbers => [];

    /// <summary>The words that it compares with.</summary>
    public virtual ImmutableArray<string> Words => [];

    /// <summary>Its truth where the value is not known.</summary>
    public virtual Truth WhenMissing => Truth.Unknown;

    /// <summary>Whether it holds where the value lies in a stretch of its column.</summary>
    public abstract bool Holds(Column column, int stretch);

    /// <summary>The same constraint the other way round.</summary>
    public abstract Constraint Opposite();

    /// <summary>A fact compared with a number, or with what stands for a number.</summary>
    internal sealed record Bound(int Slot, ComparisonOperator Operator, decimal Number) : Constraint(Slot)
    {
        public override ImmutableArray<decimal> Numbers => [Number];

        public override bool Holds(Column column, int stretch)
        {
            var sign = stretch.CompareTo(column.StretchOf(Number));
            return Operator switch
            {
                ComparisonOperator.Equal => sign == 0,
                ComparisonOperator.NotEqual => sign != 0,
                ComparisonOperator.Less => sign < 0,
                ComparisonOperator.LessOrEqual => sign <= 0,
                ComparisonOperator.Greater => sign > 0,
                _ => sign >= 0,
            };
        }

        public override Constraint Opposite() => this with
        {
            Operator = Operator switch
            {
                ComparisonOperator.Equal => ComparisonOperator.NotEqual,
                ComparisonOperator.NotEqual => ComparisonOperator.Equal,
                ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
                ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
                ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
                _ => ComparisonOperator.Less,
            },
        };
    }

    /// <summary>A fact that is, or is not, one of several numbers.</summary>
    internal sealed record AmongNumbers(int Slot, ImmutableArray<decimal> Several, bool Inside) : Constraint(Slot)
    {
        public override ImmutableArray<decimal> Numbers => Several;

        public override bool Holds(Column column, int stretch) =>
            Several.Any(number => column.StretchOf(number) == stretch) == Inside;

        public override Constraint Opposite() => this with { Inside = !Inside };
    }

    /// <summary>A fact that is, or is not, one of several words.</summary>
    internal sealed record AmongWords(int Slot, ImmutableArray<string> Several, bool Inside) : Constraint(Slot)
    {
        public override ImmutableArray<string> Words => Several;

        public override bool Holds(Column column, int stretch) =>
            Several.Any(word => column.StretchOf(word) == stretch) == Inside;

        public override Constraint Opposite() => this with { Inside = !Inside };
    }

    /// <summary>A fact that is, or is not, known.</summary>
    internal sealed record Known(int Slot, bool Expected) : Constraint(Slot)
    {
        public override Truth WhenMissing => TruthLogic.Of(!Expected);

        public override bool Holds(Column column, int stretch) => Expected;

        public override Constraint Opposite() => this with { Expected = !Expected };
    }

    /// <summary>A condition that is evaluated as a whole and cannot fail.</summary>
    internal sealed record Test(Condition Condition, bool Expected) : Constraint
    {
        public override object Subject => Condition;

        public override bool Holds(Column column, int stretch) => stretch == column.StretchOf(Expected ? 1m : 0m);

        public override Constraint Opposite() => this with { Expected = !Expected };
    }
}
