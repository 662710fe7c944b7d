using System.Collections.Immutable;
using System.Text;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;

namespace PolicyFlex.Tests.Explaining;

/// <summary>A small set: seven facts, two actions and an option.</summary>
/// <param name="Changers">Who can change each of <see cref="SmallFact.All"/>.</param>
/// <param name="Set">The sections of the set that vary.</param>
/// <param name="Policy">The policy.</param>
internal sealed record SmallSet(ImmutableArray<WhoCan> Changers, string Set, string Policy)
{
    public PolicyEngine? Load() => PolicyEngine.Load([FileOf("policyset.yaml", SetText), FileOf("desk.policy.yaml", Policy)], new DiagnosticBag()).Engine;

    /// <summary>Whether any condition names a fact, or the condition that stands for two of them.</summary>
    public bool Mentions(string fact) => (Set + Policy) is var text
        && (text.Contains(fact) || (fact is SmallFact.Tier or SmallFact.Contacts && text.Contains("loyal")));

    public override string ToString() => $"{SetText}\n{Policy}";

    private string SetText => $"""
        policy-set: small
        currency: USD
        facts:
          customer:
            tier:
              ordered: [guest, silver, gold]
              changeable: {Who(0)}
          order:
            total:
              type: money
              changeable: {Who(5)}
            deliveredOn: date
          situation:
            fault:
              choices: [us, partner, nobody]
              changeable: {Who(1)}
            contacts:
              type: integer
              min: 1
              default: 1
              changeable: {Who(2)}
            urgent:
              type: boolean
              changeable: {Who(3)}
            receipt:
              type: boolean
              verify: the number on it
              changeable: {Who(4)}
            days:
              is: Days.Between(order.deliveredOn, now)
              changeable: {Who(6)}
        conditions:
          loyal: customer.tier == "gold" or situation.contacts >= 4
        actions:
          refund:
            title: Refund
          resend:
            title: Send another one
        {Set}
        """;

    private string Who(int fact) => Changers[fact] == WhoCan.Nobody ? "never" : Changers[fact].ToString().ToLowerInvariant();

    private static PolicyFile FileOf(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text));
}
