using FluentAssertions;
using Microsoft.Data.Sqlite;
using PolicyFlex.Ledger;
using PolicyFlex.Sql;
using Xunit;
using static PolicyFlex.Tests.Ledgers.StoreWriting;

namespace PolicyFlex.Tests.Ledgers;

public sealed class SqliteFailureTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await _file.DisposeAsync();

    ValueTask IAsyncDisposable.DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task A_folder_is_no_file()
    {
        Directory.CreateDirectory(_file.FilePath);
        await RefusesAsync(_file.FilePath, LedgerProblem.Unavailable, "*is a folder. Name a file.");
    }

    [Fact]
    public Task A_folder_that_is_not_there_is_not_made() =>
        RefusesAsync(Path.Combine(_file.FilePath, "x.db"), LedgerProblem.Unavailable, "The folder of*is not there. Make it first.");

    [Fact]
    public async Task A_text_is_no_database()
    {
        await File.WriteAllTextAsync(_file.FilePath, string.Join('\n', Enumerable.Repeat("policy: late-delivery", 100)));
        await RefusesAsync(_file.FilePath, LedgerProblem.Unavailable, "*is no SQLite database*");
        (await File.ReadAllTextAsync(_file.FilePath)).Should().StartWith("policy:");
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        Run("CREATE TABLE theirs (x)");
        await RefusesAsync(_file.FilePath, LedgerProblem.Unavailable, "*is the database of another program*");
    }

    [Fact]
    public async Task A_ledger_of_a_later_version_is_refused()
    {
        await (await _file.OpenAsync()).AddAsync("grant/1", Of("c-1"));
        Run("PRAGMA user_version = 7");
        await RefusesAsync(_file.FilePath, LedgerProblem.NewerStore, "*was written by a later version of PolicyFlex (its tables have version 7, this one knows 1)*");
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_waited_for_and_then_told()
    {
        var store = await _file.OpenAsync(new SqliteLedgerStore(_file.FilePath) { Patience = TimeSpan.FromMilliseconds(200) });
        using (var other = Session())
        {
            other.Begin();
            await FailsAsync(() => store.AddAsync("grant/1", Of("c-1")), "Another program has held the lock of*for more than 0.2 seconds*");
            (await store.UsedAsync(Of("c-1"))).Should().Be(0, "reading does not wait");
            other.TryRollback();
        }

        await store.AddAsync("grant/1", Of("c-1"));
        (await store.MattersAsync()).Should().Equal("grant/1");
        Directory.GetFiles(Path.GetDirectoryName(_file.FilePath)!, "*-turn").Should().BeEmpty("nobody waits");
    }

    [Fact]
    public async Task Whoever_gives_up_waits_no_longer()
    {
        var store = await _file.OpenAsync();
        using var other = Session();
        other.Begin();
        using var giving = new CancellationTokenSource();
        var writing = store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [One("grant/1", Of("c-1"))] }, giving.Token);
        var behind = store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [One("grant/2", Of("c-1"))] }, giving.Token);
        await giving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing.WaitAsync(TimeSpan.FromSeconds(5)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => behind.WaitAsync(TimeSpan.FromSeconds(5)));
        other.TryRollback();
        (await store.MattersAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_marker_that_a_dead_process_left_holds_up_nobody()
    {
        var store = await _file.OpenAsync();
        await File.WriteAllTextAsync($"{_file.FilePath}-turn", "");
        await store.AddAsync("grant/1", Of("c-1"));
        File.Exists($"{_file.FilePath}-turn").Should().BeFalse();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_and_not_made_anew()
    {
        var store = await _file.OpenAsync();
        await store.AddAsync("grant/1", Of("c-1"));
        await store.UsedAsync(Of("c-1"));
        File.Delete(_file.FilePath);

        await FailsAsync(() => store.AddAsync("grant/2", Of("c-1")), "*is not there any more*");
        await FailsAsync(() => store.UsedAsync(Of("c-1")), "*is not there any more*");
        File.Exists(_file.FilePath).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        var store = await _file.OpenAsync(new SqliteLedgerStore(_file.FilePath));
        await store.SettingAsync("query_only = ON");
        await FailsAsync(() => store.AddAsync("grant/1", Of("c-1")), "*cannot be written. Let this user write the file and its folder.");
        await store.SettingAsync("query_only = OFF");
        await store.AddAsync("grant/2", Of("c-1"));
        (await store.MattersAsync()).Should().Equal("grant/2");
    }

    [Fact]
    public async Task A_full_disk_leaves_nothing_half_done()
    {
        var store = await _file.OpenAsync(new SqliteLedgerStore(_file.FilePath));
        await store.AddAsync("grant/1", Of("c-1"));
        var pages = (long)(await store.SettingAsync("page_count"))!;
        await store.SettingAsync(FormattableString.Invariant($"max_page_count = {pages + 3}"));
        var large = One("grant/2", Of("c-1")) with { Content = new string('x', 100_000) };
        await FailsAsync(
            () => store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [One("grant/3", Of("c-1")), large] }), "*the disk is full*nothing of this was written.");

        (await store.MattersAsync()).Should().Equal("grant/1");
        (await store.UsedAsync(Of("c-1"))).Should().Be(1);
        await store.SettingAsync("max_page_count = 1000000");
        await store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [large] });
        (await store.UsedAsync(Of("c-1"))).Should().Be(2);
        (await store.SettingAsync("integrity_check")).Should().Be("ok");
    }

    [Fact]
    public async Task A_file_that_is_damaged_is_told()
    {
        await using (var store = new SqliteLedgerStore(_file.FilePath))
        {
            await store.OpenAsync();
            for (var i = 0; i < 50; i++)
            {
                await store.AddAsync($"grant/{i}", Of($"c-{i}"));
            }
        }

        await using (var file = File.OpenWrite(_file.FilePath))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xAB, (int)file.Length - 4096).ToArray());
        }

        await RefusesAsync(_file.FilePath, LedgerProblem.Unavailable, "*is damaged*");
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(13, false)]
    public void Only_a_disk_that_fails_while_it_makes_durable_leaves_open_whether_it_did(int code, bool isUncertain)
    {
        var fault = SqliteFaults.Of(new SqliteException("x", code), _file.FilePath, isCommit: true);
        fault.Should().BeOfType<LedgerException>().Which.IsUncertain.Should().Be(isUncertain);
        SqliteFaults.Of(new SqliteException("x", code), _file.FilePath).Should().BeOfType<LedgerException>().Which.IsUncertain.Should().BeFalse();
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud800')]
    public async Task A_text_that_no_database_keeps_is_refused(char letter)
    {
        var matter = $"grant/{letter}";
        var store = await _file.OpenAsync();
        var refused = await Assert.ThrowsAsync<LedgerException>(() => store.AddAsync(matter, Of("c-1")));
        refused.Problem.Should().Be(LedgerProblem.InvalidRequest);
        refused = await Assert.ThrowsAsync<LedgerException>(() => store.AddAsync("grant/1", Of(matter)));
        refused.Problem.Should().Be(LedgerProblem.InvalidRequest);
        (await store.MattersAsync()).Should().BeEmpty();
    }

    /// <summary>900 trillion fit, and twice that does not: neither in one transaction, nor over two, nor in a window that is asked for late.</summary>
    [Fact]
    public async Task More_than_can_be_counted_is_refused_and_never_wraps()
    {
        var store = await _file.OpenAsync();
        await RefusesAsync(Much("grant/1", 0), Much("grant/2", 0));
        await RefusesAsync(Much("grant/1", 0), Much("grant/2", 1));
        await store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [Much("grant/1", 0)] });
        await RefusesAsync(Much("grant/2", 1));
        await RefusesAsync(Much("grant/2", 0));
        (await store.UsedAsync(Of("c-1"))).Should().Be(900_000_000_000_000m);
        (await store.MattersAsync()).Should().Equal("grant/1");

        async Task RefusesAsync(params LedgerEntry[] entries)
        {
            var refused = await Assert.ThrowsAsync<LedgerException>(() => store.WriteAsync(Reads(Of("c-1")), _ => new StoreWrites { Entries = [.. entries] }));
            refused.Problem.Should().Be(LedgerProblem.InvalidRequest);
        }

        static LedgerEntry Much(string matter, int minutes) => One(matter) with { Changes = [new AccountChange(Of("c-1"), Noon.AddMinutes(minutes), 900_000_000_000_000m)] };
    }

    [Fact]
    public async Task A_store_that_is_closed_or_not_open_yet_says_so()
    {
        var store = new SqliteLedgerStore(_file.FilePath);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.AddAsync("grant/1", Of("c-1")));
        await store.OpenAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.AddAsync("grant/1", Of("c-1")));
    }

    private static async Task RefusesAsync(string path, LedgerProblem problem, string sentence)
    {
        await using var store = new SqliteLedgerStore(path);
        var refused = await Assert.ThrowsAsync<LedgerException>(() => store.OpenAsync());
        refused.Problem.Should().Be(problem);
        refused.Message.Should().Match(sentence);
    }

    private static async Task FailsAsync(Func<Task> tried, string sentence)
    {
        var failure = await Assert.ThrowsAsync<LedgerException>(tried);
        (failure.Problem, failure.IsUncertain).Should().Be((LedgerProblem.Unavailable, false));
        failure.Message.Should().Match(sentence);
    }

    private void Run(string sql)
    {
        using var session = Session();
        session.Run(sql);
    }

    private SqliteSession Session() => new(_file.FilePath, SqliteOpenMode.ReadWriteCreate, writes: true, 1000);
}
