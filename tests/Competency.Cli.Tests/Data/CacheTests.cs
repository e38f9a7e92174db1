using System.Globalization;
using System.Text;
using Competency.Cli.Data.Kept;

namespace Competency.Cli.Tests.Data;

/// <summary>Data are read once and then taken from the cache, and nobody can tell but by the time it takes.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Kept = "competency: The data were read, and kept in the cache";
    private const string Found = "competency: The data were read from the cache.";

    private readonly TempFolder _folder = new();
    private readonly string _cache;
    private readonly string _data;
    private string? _otherUser;

    public CacheTests()
    {
        _cache = Path.Combine(_folder.Path, "cache");
        _data = Path.Combine(_folder.Path, "data");
        Directory.CreateDirectory(_data);
        WriteRoles("roles.csv", "cooking");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_second_call_takes_the_data_from_the_cache_and_answers_alike()
    {
        ToolRun plain = ToolRun.Of("similar", "Role 7", "--data", _data);
        ToolRun first = Ask();
        ToolRun second = Ask();

        Assert.Equal(0, plain.ExitCode);
        Assert.StartsWith(Kept, first.Error, StringComparison.Ordinal);
        Assert.StartsWith(Found, second.Error, StringComparison.Ordinal);
        Assert.Equal(plain.Output, first.Output);
        Assert.Equal(plain.Output, second.Output);
        Assert.Equal(plain.Error, Rest(first.Error));
        Assert.Equal(plain.Error, Rest(second.Error));
    }

    [Theory]
    [InlineData("check", "{data}", "--json")]
    [InlineData("check", "{data}")]
    [InlineData("convert", "{data}", "--to", "json", "--provenance")]
    [InlineData("show", "Role 7", "--data", "{data}")]
    [InlineData("find", "cook", "--data", "{data}")]
    [InlineData("gap", "Role 7", "Role 8", "--data", "{data}", "--json")]
    public void Every_command_answers_alike(params string[] arguments)
    {
        _folder.Write(Path.Combine("data", "second.csv"), "role;skill;level\nRole 7;a b\n;c;9\n");
        string[] call = Array.ConvertAll(arguments, part => part.Replace("{data}", _data, StringComparison.Ordinal));
        Age();
        ToolRun plain = ToolRun.Of(call);
        ToolRun first = ToolRun.In(Variable, call);
        ToolRun second = ToolRun.In(Variable, [.. call, "--verbose"]);

        Assert.Equal(plain, first);
        Assert.StartsWith(Found, second.Error, StringComparison.Ordinal);
        Assert.Equal((plain.ExitCode, plain.Output, plain.Error), (second.ExitCode, second.Output, Rest(second.Error)));
    }

    [Fact]
    public void Files_of_another_time_are_known_by_their_content()
    {
        Ask();
        File.SetLastWriteTimeUtc(Path.Combine(_data, "roles.csv"), DateTime.UtcNow.AddDays(-3));
        Assert.StartsWith(Found, Ask().Error, StringComparison.Ordinal);

        WriteRoles("roles.csv", "baking!", age: 4);
        ToolRun changed = Ask();
        Assert.StartsWith(Kept, changed.Error, StringComparison.Ordinal);
        Assert.StartsWith(Found, Ask().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_file_and_other_options_are_other_data()
    {
        Ask();
        Assert.StartsWith(Kept, Ask("--encoding", "utf-8").Error, StringComparison.Ordinal);
        WriteRoles("second.csv", "sewing");
        Assert.StartsWith(Kept, Ask().Error, StringComparison.Ordinal);
        Assert.StartsWith(Kept, Ask("--encoding", "utf-8").Error, StringComparison.Ordinal);
        Assert.StartsWith(Found, Ask().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mappings_are_part_of_what_is_kept()
    {
        string mapping = _folder.Write(
            "m.sssom.tsv",
            "subject_label\tsubject_type\tpredicate_id\tobject_label\tobject_type\tmapping_justification\n"
            + "cooking 1\trdfs literal\tskos:exactMatch\tcooking 2\trdfs literal\tsemapv:ManualMappingCuration\n");
        ToolRun plain = ToolRun.Of("similar", "Role 7", "--data", _data, "--mapping", mapping);

        Assert.Equal(plain.Output, Ask("--mapping", mapping).Output);
        ToolRun second = Ask("--mapping", mapping);

        Assert.StartsWith(Found, second.Error, StringComparison.Ordinal);
        Assert.Equal(plain.Output, second.Output);
        Assert.StartsWith(Kept, Ask().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_cache_nothing_is_kept()
    {
        ToolRun run = Ask("--no-cache");

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(_cache));
    }

    [Fact]
    public void Small_data_samples_and_files_of_this_moment_are_read_anew()
    {
        string small = _folder.Write("small.csv", "role,skill\nA,b\n");
        ToolRun.In(Variable, "check", small);
        ToolRun.In(Variable, "check");
        File.SetLastWriteTimeUtc(Path.Combine(_data, "roles.csv"), DateTime.UtcNow);
        Ask();

        Assert.False(Directory.Exists(_cache));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_matter()
    {
        File.WriteAllText(_cache, "a file");
        ToolRun plain = ToolRun.Of("similar", "Role 7", "--data", _data);

        Assert.Equal(plain, Ask());
    }

    [Theory]
    [InlineData("*.cmc")]
    [InlineData("*.list")]
    public void What_is_damaged_is_read_and_kept_again(string pattern)
    {
        string expected = Ask().Output;
        string file = Directory.EnumerateFiles(_cache, pattern).Single();
        byte[] bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);

        ToolRun again = Ask();

        Assert.StartsWith(Kept, again.Error, StringComparison.Ordinal);
        Assert.Equal(expected, again.Output);
        Assert.StartsWith(Found, Ask().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_who_acts_for_another_one_has_no_cache()
    {
        _otherUser = "1000";

        Ask();

        Assert.False(Directory.Exists(_cache));
    }

    [Fact]
    public void The_folder_is_the_users_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("the local data of a user are private on Windows");
            return;
        }

        Directory.CreateDirectory(_cache, (UnixFileMode)0b111_111_111);

        Ask();

        Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(_cache));
    }

    [Fact]
    public void A_folder_of_other_things_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("folders have no modes on Windows");
            return;
        }

        Directory.CreateDirectory(_cache, (UnixFileMode)0b111_101_101);
        string other = Path.Combine(_cache, "thesis.doc");
        File.WriteAllText(other, "");

        Ask();

        Assert.Equal([other], Directory.EnumerateFileSystemEntries(_cache));
        Assert.Equal((UnixFileMode)0b111_101_101, File.GetUnixFileMode(_cache));
    }

    [Fact]
    public void A_link_is_no_cache_and_what_it_leads_to_stays_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right on Windows");
        string target = Directory.CreateDirectory(Path.Combine(_folder.Path, "target")).FullName;
        UnixFileMode mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(target);
        Directory.CreateSymbolicLink(_cache, target);

        Ask();

        Assert.Empty(Directory.EnumerateFileSystemEntries(target));
        Assert.Equal(mode, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(target));
    }

    [Theory]
    [InlineData("cooking", true)]
    [InlineData("sailing", false)]
    public void A_file_of_the_same_name_size_and_time_in_another_place_is_known_by_its_content(string skill, bool isSame)
    {
        string here = Path.Combine(_data, "roles.csv");
        string there = Path.Combine(_folder.Path, "roles.csv");
        File.WriteAllText(there, File.ReadAllText(here).Replace("cooking", skill, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(there, File.GetLastWriteTimeUtc(here));
        InputFile asked = InputFile.Of(here, here.Replace('\\', '/'));
        InputFile kept = InputFile.Of(there, asked.Name) with { Hash = InputFile.HashOf(there) };

        Assert.Equal((asked.Size, asked.Time), (kept.Size, kept.Time));
        Assert.Equal(isSame, InputList.Of([here])!.IsSameAs([kept]));
        Assert.True(InputList.Of([here])!.IsSameAs([asked]));
    }

    [Fact]
    public void A_file_that_is_named_is_other_data_than_one_of_a_folder()
    {
        _folder.Write(Path.Combine("data", "readme.rtf"), "{\\rtf1 no table}");
        Age();
        ToolRun folder = ToolRun.In(Variable, "check", _data);
        string[] files = Directory.GetFiles(_data);

        ToolRun named = ToolRun.In(Variable, ["check", .. files]);

        Assert.Equal(ToolRun.Of(["check", .. files]), named);
        Assert.NotEqual(folder.ExitCode, named.ExitCode);
    }

    [Fact]
    public void Calls_at_once_all_answer_and_keep_one_form()
    {
        ToolRun[] runs = new ToolRun[6];
        Parallel.For(0, runs.Length, call => runs[call] = Ask());

        Assert.All(runs, run => Assert.Equal(runs[0].Output, run.Output));
        Assert.Single(Directory.EnumerateFiles(_cache, "*.cmc"));
        Assert.Equal(2, Directory.EnumerateFiles(_cache).Count());
    }

    [Fact]
    public void What_was_not_used_for_longest_goes_first()
    {
        Directory.CreateDirectory(_cache);
        string[] names = [Own('a', ".cmc"), Own('b', ".list"), Own('c', ".cmc.5.tmp"), "thesis.doc", Own('d', ".doc")];
        foreach ((int age, string name) in names.Index())
        {
            File.WriteAllBytes(Path.Combine(_cache, name), new byte[100]);
            File.SetLastWriteTimeUtc(Path.Combine(_cache, name), DateTime.UtcNow.AddHours(-age));
        }

        new CacheFolder(_cache, maxBytes: 250).Trim();

        Assert.Equal(
            [Own('a', ".cmc"), Own('b', ".list"), Own('d', ".doc"), "thesis.doc"],
            Directory.EnumerateFiles(_cache).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        static string Own(char digit, string ending) => new string(digit, 32) + ending;
    }

    [Fact]
    public void The_usual_folder_is_that_of_the_system()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "other folders are usual there");
        Assert.Equal("/homes/ann/.cache/competency/x", PathIn(("HOME", "/homes/ann")));
        Assert.Equal("/caches/ann/competency/x", PathIn(("HOME", "/homes/ann"), ("XDG_CACHE_HOME", "/caches/ann")));
        Assert.Null(PathIn(("HOME", "/homes/ann"), ("COMPETENCY_CACHE", "off")));
        Assert.Null(PathIn(("COMPETENCY_CACHE", "relative")));
        Assert.Null(PathIn());

        static string? PathIn(params (string Name, string Value)[] variables) => CacheFolder
            .Find(name => variables.FirstOrDefault(variable => variable.Name == name).Value)?.PathOf("x");
    }

    // What follows the line about the cache.
    private static string Rest(string error) => error[(error.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private ToolRun Ask(params string[] further) =>
        ToolRun.In(Variable, ["similar", "Role 7", "--data", _data, "--verbose", .. further]);

    private string? Variable(string name) => name switch
    {
        CacheFolder.Variable => _cache,
        "SUDO_UID" => _otherUser,
        _ => null,
    };

    private void Age() => Array.ForEach(
        Directory.GetFiles(_data), static file => File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1)));

    private void WriteRoles(string name, string skill, int age = 1)
    {
        StringBuilder rows = new("role,skill\n");
        for (int row = 0; row < 20_000; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"Role {row / 20},{skill} {row % 97}\n");
        }

        string path = Path.Combine(_data, name);
        File.WriteAllText(path, rows.ToString());
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-age));
    }
}
