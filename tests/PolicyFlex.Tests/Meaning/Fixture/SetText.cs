using System.Collections.Immutable;

namespace PolicyFlex.Tests.Meaning;

/// <summary>The text of a <c>policyset.yaml</c> as its top-level sections, so that a test can put its own in the place of one.</summary>
internal sealed record SetText(ImmutableList<(string Key, string Text)> Sections)
{
    /// <summary>A shop with facts of each kind, three levels, a ladder, a duty and a fallback.</summary>
    public static SetText Shop { get; } = Parse("""
        policy-set: shop
        currency: USD
        time-zone: America/New_York
        facts:
          was:
            late: boolean
            broken: boolean
            ours: boolean
            rude: boolean
            secret:
              type: boolean
              ask: never
          customer:
            id: text
            tier:
              ordered: [guest, silver, gold]
            since: date
          order:
            id: text
            total: money
            count: integer
            boughtAt: date-time
            arrivedAt: date-time
            boughtOn: date
            age:
              is: Days.Between(order.boughtAt, now)
            items: list of item
            channel: [web, shop, phone]
          receipt:
            shown:
              type: boolean
              verify: the number on the receipt
            amount:
              type: money
              verify:
                look-at: the printed amount
                when: order.total <= 20
          contact:
            times:
              type: integer
              min: 1
              default: 1
        lists:
          item:
            sku: text
            price: money
            finalSale: boolean
        actions:
          refund:
            title: Refund
            costs: order.total
          resend:
            title: Send another one
            with:
              keepBoth: boolean
              days: integer
              speed: [slow, fast]
              extra:
                type: integer
                prefer: most
              signed:
                type: boolean
                prefer: 'true'
          repair:
            title: Repair it
          cancel:
            title: Cancel it
          hand-over:
            title: Hand over to the care team
            kind: hand-over
        duties:
          notify:
            to: [desk, web]
        authority:
          - level: agent
            up-to: 50
          - level: lead
            up-to: 250
          - level: manager
            up-to: 2000
        ladder:
          notch: 0
          rungs:
            - rung: apology
            - rung: gesture
              when: was.late
            - rung: real-money
              when: was.broken
            - rung: whole-order
              when: was.ours
        fallback:
          say: Let me see what I can do.
          instead: [hand-over]
          goodwill:
            - option: make-it-right
              gives: any
              at-most: 30
              needs: [reason, note]
        """);

    /// <summary>The whole text.</summary>
    public override string ToString() => string.Join('\n', Sections.Select(section => section.Text)) + "\n";

    /// <summary>The text with each of the given sections in the place of the one of that name, or at the end.</summary>
    public SetText With(string sections) =>
        new(Parse(sections).Sections.Aggregate(Sections, (all, section) =>
            all.FindIndex(one => one.Key == section.Key) is >= 0 and var at ? all.SetItem(at, section) : all.Add(section)));

    /// <summary>The text without a section.</summary>
    public SetText Without(string key) => new(Sections.RemoveAll(section => section.Key == key));

    /// <summary>The text with more lines at the end of a section, indented beneath it.</summary>
    public SetText WithMore(string key, string lines)
    {
        var at = Sections.FindIndex(section => section.Key == key);
        var indented = lines.Split('\n').Select(line => "  " + line);
        return new(Sections.SetItem(at, (key, $"{Sections[at].Text}\n{string.Join('\n', indented)}")));
    }

    private static SetText Parse(string text)
    {
        var sections = ImmutableList<(string, string)>.Empty;
        foreach (var line in text.Split('\n'))
        {
            sections = line.Length > 0 && char.IsLetter(line[0])
                ? sections.Add((line[..line.IndexOf(':')], line))
                : sections.SetItem(sections.Count - 1, (sections[^1].Item1, sections[^1].Item2 + "\n" + line));
        }

        return new(sections);
    }
}
