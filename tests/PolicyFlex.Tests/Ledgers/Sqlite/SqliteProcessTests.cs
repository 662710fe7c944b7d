using System.Globalization;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Ledgers;

/// <summary>Several processes on one file.</summary>
public sealed class SqliteProcessTests(ITestOutputHelper output) : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await _file.DisposeAsync();

    ValueTask IAsyncDisposable.DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task Two_processes_on_one_file_take_turns()
    {
        var store = await _file.OpenAsync();
        using var one = new OtherProcess("turns", _file.FilePath, "one", "2");
        using var other = new OtherProcess("turns", _file.FilePath, "other", "2");
        (await one.ReadAsync(), await other.ReadAsync()).Should().Be(("ready", "ready"));
        await one.GoAsync();
        await other.GoAsync();
        var (first, second) = (Numbers(await one.ReadAsync()), Numbers(await other.ReadAsync()));
        output.WriteLine($"{first[0]} and {second[0]} transactions; the longest waits were {first[1]} and {second[1]} ms.");

        var (fewer, all) = (Math.Min(first[0], second[0]), first[0] + second[0]);
        fewer.Should().BeGreaterThan(all / 5, "it is half of them where nothing else is running, and a twentieth where whoever has written asks first");
        Math.Max(first[1], second[1]).Should().BeLessThan(5000, "half a second is what it takes at most where nothing else is running");
        (await store.UsedAsync(StoreWriting.Of("everybody"))).Should().Be(all + 2);
    }

    private static int[] Numbers(string? line) => [.. line!.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
