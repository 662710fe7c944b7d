using PolicyFlex.Tests.Tool;

namespace PolicyFlex.Tests.Testing;

/// <summary>A small set with one of everything, to be tested well or badly.</summary>
internal static class DeskSet
{
    /// <summary>Tests that meet all of it.</summary>
    public const string Tests = """
        - { name: small, given: { order: { total: 20, channel: web } }, expect: { allow: [refund] } }
        - { name: large, given: { order: { total: 120, channel: web } }, expect: { deny: [refund], goodwill: { thanks: { suggested: 10 } } } }
        - { name: in the shop, given: { order: { total: 120, channel: shop } }, expect: { allow: [refund] } }
        - { name: somewhere, given: { order: { total: 20 } }, expect: { needs-facts: [refund] } }
        - { name: large and somewhere, given: { order: { total: 120 } }, expect: { needs-facts: [refund] } }
        - name: only once
          given: { order: { total: 20, channel: web } }
          history: [{ goodwill: thanks, amount: 5, days-ago: 3 }]
          expect: { goodwill: { thanks: { answer: denied } } }
        """;

    public const string Set = """
        policy-set: desk
        currency: USD
        facts:
          order:
            total: { type: money, required: true }
            channel: [web, shop]
        actions:
          refund: {}
        authority:
          - level: agent
            up-to: 50
        fallback:
          say: Let me see.
          instead: [refund]
        """;

    public const string Policy = """
        policy: returns
        owner: desk
        because: It has always been so.
        rules:
          - rule: small
            allow: refund
            when: order.total <= 25 and order.channel == "web"
            otherwise:
              say: I cannot refund this.
              because: It is too much.
              instead: [thanks]
            exceptions:
              - rule: in-the-shop
                allow: refund
                when: order.channel == "shop"
        goodwill:
          - option: thanks
            gives: store-credit
            amount: 5
            step-up:
              - when: order.total > 100
                amount: 10
            limits:
              - once per order.channel
        """;

    /// <summary>Writes the set with tests into <c>desk</c> in a folder, and tells the path of that.</summary>
    public static string Write(TemporaryFolder folder, string tests = Tests, string policy = Policy)
    {
        folder.Write("desk/policyset.yaml", Set);
        folder.Write("desk/returns.policy.yaml", policy);
        folder.Write("desk/returns.tests.yaml", $"now: 2026-03-01T10:00:00-05:00\ntests:\n{tests.ReplaceLineEndings("\n")}");
        return Path.Combine(folder.Path, "desk");
    }
}
