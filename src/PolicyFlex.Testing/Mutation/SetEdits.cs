using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;

namespace PolicyFlex.Testing;

/// <summary>Changes single records of a set. Records are told apart by reference.</summary>
internal static class SetEdits
{
    /// <summary>A set with another policy.</summary>
    public static MutatedSet With(this MutatedSet mutated, Policy policy, Func<Policy, Policy> change) =>
        mutated with { Set = mutated.Set with { Policies = mutated.Set.Policies.With(policy, change) } };

    /// <summary>A set with another rule, or without it.</summary>
    public static MutatedSet With(this MutatedSet mutated, Policy policy, Rule rule, Func<Rule, Rule?> change) =>
        mutated.With(policy, one => one with { Rules = one.Rules.WithRule(rule, change) });

    /// <summary>A set with another option; of the fallback where there is no policy.</summary>
    public static MutatedSet With(this MutatedSet mutated, Policy? policy, GoodwillOption option, Func<GoodwillOption, GoodwillOption> change) => policy is null
        ? mutated with { Set = mutated.Set with { Fallback = mutated.Set.Fallback! with { Goodwill = mutated.Set.Fallback.Goodwill.With(option, change) } } }
        : mutated.With(policy, one => one with { Goodwill = one.Goodwill.With(option, change) });

    /// <summary>A set with an amount that is larger by 1.</summary>
    public static MutatedSet WithMore(this MutatedSet mutated, Formula formula, Formula more) => mutated with
    {
        Trees = new Trees
        {
            Conditions = mutated.Trees.Conditions,
            Operands = mutated.Trees.Operands
                .Append(KeyValuePair.Create<Formula, Operand>(
                    more, new Operand.Arithmetic(ArithmeticOperator.Add, mutated.Trees.Operands[formula], new Operand.Literal(Value.Of(1m)))))
                .ToFrozenDictionary(mutated.Trees.Operands.Comparer),
            Tables = mutated.Trees.Tables,
            DerivedInOrder = mutated.Trees.DerivedInOrder,
            DerivedKinds = mutated.Trees.DerivedKinds,
        },
    };

    /// <summary>A list with another record in the place of one.</summary>
    public static ImmutableArray<T> With<T>(this ImmutableArray<T> list, T record, Func<T, T> change)
        where T : class => [.. list.Select(one => ReferenceEquals(one, record) ? change(one) : one)];

    /// <summary>A list without a record.</summary>
    public static ImmutableArray<T> Without<T>(this ImmutableArray<T> list, T record)
        where T : class => [.. list.Where(one => !ReferenceEquals(one, record))];

    private static ImmutableArray<Rule> WithRule(this ImmutableArray<Rule> rules, Rule rule, Func<Rule, Rule?> change) =>
    [
        .. rules
            .Select(one => ReferenceEquals(one, rule) ? change(one) : one.Exceptions.IsEmpty ? one : one with { Exceptions = one.Exceptions.WithRule(rule, change) })
            .OfType<Rule>(),
    ];
}
