using System.Collections.Immutable;

namespace PolicyFlex.Review;

/// <summary>
/// The agents side by side: each one's rate against how many cases they had, within the limits that chance allows. Only who is outside is
/// named.
/// </summary>
internal sealed class FunnelChart
{
    private const double Height = 320;
    private const double Radius = 4.5;

    /// <summary>A limit at 0 is none: nobody can be below it.</summary>
    private const double AboveNothing = 1e-9;

    private readonly AgentComparison _agents;
    private readonly ImmutableArray<AgentReview> _shown;
    private readonly Funnel _funnel;
    private readonly ChartSize _size;
    private readonly double _mostCases;
    private readonly double _mostRate;

    private FunnelChart(AgentComparison agents, ChartSize size)
    {
        (_agents, _size, _funnel) = (agents, size, new Funnel(agents));
        _shown = [.. agents.Agents.Where(agent => agent.Overrides.Cases > 0)];
        _mostCases = _shown.Max(agent => (double)agent.Overrides.Cases) * 1.06;
        _mostRate = Math.Clamp(_shown.Max(agent => agent.Overrides.Rate) * 1.2, Math.Clamp(agents.All.Rate * 2, 0.001, 1), 1);
    }

    /// <summary>The picture, for wide screens and for phones; null where no agent has a case.</summary>
    public static Markup? Of(AgentComparison agents) => agents.Agents.All(agent => agent.Overrides.Cases == 0)
        ? null
        : Markup.All(new FunnelChart(agents, ChartSize.Wide).Draw("agents-wide"), new FunnelChart(agents, ChartSize.Narrow).Draw("agents-narrow"));

    private Element Draw(string id)
    {
        var (ticks, line) = (RoundTicks.UpTo(_mostRate, 5).ToArray(), _size.LineHeight);
        var left = ticks.Select(Figures.Percent).Max(_size.WidthOf) + 8;
        var right = _size.Width - SideLabels.WidthOf(_size, Labels(default)) - 8;
        var frame = new ChartFrame(_size, left, right, line * 2, (line * 2) + Height);
        var drawing = new Drawing(_size, frame.Bottom + (line * 2) + 12);
        var (across, upward) = (new Scale(0, _mostCases, left, right), frame.Upward(_mostRate));

        drawing.Words(0, _size.Font, "Share of cases overridden", "title");
        frame.DrawGrid(drawing, upward, ticks, Figures.Percent);
        DrawCases(drawing, frame, across);
        DrawLimits(drawing, across, upward);
        drawing.Line(left, upward.At(_agents.All.Rate), right, upward.At(_agents.All.Rate), "expected-line");
        DrawAgents(drawing, frame, across, upward);
        SideLabels.Draw(drawing, _size, right + 8, frame.Top - line, frame.Bottom + (line / 2), Labels(upward));
        return drawing.Build(id, "The agents side by side", Description());
    }

    private void DrawCases(Drawing drawing, ChartFrame frame, Scale across)
    {
        var y = frame.Bottom + _size.Font + 6;
        foreach (var tick in RoundTicks.UpTo(_mostCases, _size.IsNarrow ? 3 : 6, 1))
        {
            drawing.Line(across.At(tick), frame.Bottom, across.At(tick), frame.Bottom + 4, "base");
            drawing.CentredWords(across.At(tick), y, Figures.Score(tick), "tick");
        }

        drawing.CentredWords((frame.Left + frame.Right) / 2, y + _size.LineHeight, "Cases of the agent", "tick");
    }

    private void DrawLimits(Drawing drawing, Scale across, Scale upward)
    {
        void Curve(Func<FunnelLimit, double> limit, string kind)
        {
            var curve = _funnel.Limits.Where(one => one.Cases <= _mostCases).Select(one => ((double)one.Cases, limit(one)));
            drawing.Path(VisibleCurve.PathOf(curve, AboveNothing, _mostRate, across.At, upward.At), kind);
        }

        Curve(limit => limit.Upper998, "limit-998");
        Curve(limit => limit.Lower998, "limit-998");
        Curve(limit => limit.Upper95, "limit-95");
        Curve(limit => limit.Lower95, "limit-95");
    }

    private void DrawAgents(Drawing drawing, ChartFrame frame, Scale across, Scale upward)
    {
        var names = new FreePlaces(frame);
        var dots = _shown.Select(agent => (Agent: agent, X: across.At(agent.Overrides.Cases), Y: upward.At(agent.Overrides.Rate), Outside: _funnel.OutsideOf(agent))).ToList();
        foreach (var (agent, x, y, outside) in dots.OrderBy(dot => dot.Outside))
        {
            names.Take(x, y, Radius + 1);
            var title = $"{agent.Agent}: {Figures.Counted(agent.Overrides)}, {Figures.Percent(agent.Overrides.Rate)}";
            if (outside == 2)
            {
                drawing.Diamond(x, y, Radius + 2, "agent far", title);
            }
            else
            {
                drawing.Dot(x, y, Radius, outside == 1 ? "agent near" : "agent", title);
            }
        }

        foreach (var (agent, x, y, _) in dots.Where(dot => dot.Outside > 0).OrderByDescending(dot => Math.Abs(dot.Agent.Distance)))
        {
            var name = _size.Fit(PlainWords.Of(agent.Agent), _size.IsNarrow ? 90 : 160);
            if (names.Find(x, y, Radius + 4, _size.WidthOf(name), _size.Font) is { } place)
            {
                drawing.Words(place.X, place.Y, name, "name");
            }
        }
    }

    private SideLabel[] Labels(Scale upward)
    {
        SideLabel all = new(upward.At(_agents.All.Rate), "all", Figures.Percent(_agents.All.Rate), "side expected");
        if (_funnel.Limits.LastOrDefault(limit => limit.Cases <= _mostCases) is not { Cases: > 0 } last)
        {
            return [all];
        }

        return
        [
            all,
            new(upward.At(last.Upper998), "limit", "99.8\u00A0%", "side limit-name"),
            new(upward.At(last.Upper95), "limit", "95\u00A0%", "side limit-name"),
        ];
    }

    private string Description()
    {
        var outside = _shown.Where(agent => _funnel.OutsideOf(agent) > 0).ToList();
        var told = outside.Select(agent => $"{agent.Agent} with {Figures.Counted(agent.Overrides)} cases ({Figures.Percent(agent.Overrides.Rate)})");
        return $"Each of {Figures.Count(_shown.Length, "agent", "agents")} by how many cases they had and in what share of them they overrode a rule in the customer's favour; "
            + $"of all together it is {Figures.Percent(_agents.All.Rate)}. "
            + (outside.Count == 0 ? "Nobody is outside the limits of 95 %." : $"Outside the limits of 95 %: {string.Join(", ", told)}.");
    }
}
