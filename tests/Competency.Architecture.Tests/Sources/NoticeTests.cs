using System.Text.Json;

namespace Competency.Architecture.Tests.Sources;

/// <summary>The package of the tool contains libraries of others, with the notices that their licenses ask for.</summary>
public sealed class NoticeTests
{
    private static readonly string Notices =
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "src", "Competency.Cli", "THIRD-PARTY-NOTICES.txt"));

    /// <summary>Packages whose library has another name.</summary>
    private static readonly Dictionary<string, string> LibraryNames = new(StringComparer.Ordinal)
    {
        ["Parquet.Net"] = "Parquet",
        ["ZstdSharp.Port"] = "ZstdSharp",
    };

    /// <summary>What is restored for the tool and lies beside it when it runs.</summary>
    public static TheoryData<string> Libraries
    {
        get
        {
            string path = Path.Combine(SharedData.RepositoryRoot, "src", "Competency.Cli", "packages.lock.json");
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return
            [
                .. document.RootElement.GetProperty("dependencies").EnumerateObject()
                    .SelectMany(static framework => framework.Value.EnumerateObject())
                    .Where(static package => package.Value.TryGetProperty("resolved", out _)
                        && File.Exists(Path.Combine(
                            AppContext.BaseDirectory, LibraryNames.GetValueOrDefault(package.Name, package.Name) + ".dll")))
                    .Select(static package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}")
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_library_is_named_with_its_version(string library) =>
        Assert.Contains($"\n{library}\n", Notices, StringComparison.Ordinal);

    [Fact]
    public void No_notice_is_about_a_library_that_is_not_there()
    {
        IEnumerable<string> named = Notices.Split('\n')
            .Where(static line => line.Split(' ') is [[>= 'A' and <= 'Z', ..] name, [>= '0' and <= '9', ..]] && name.Length > 5);

        Assert.Equal(Libraries.Select(static row => row.Data), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_license_is_printed()
    {
        int mit = Notices.Split("Permission is hereby granted, free of charge").Length - 1;

        Assert.True(mit >= 5, $"the MIT license {mit} times");
        Assert.Contains("Apache License\n                           Version 2.0, January 2004", Notices, StringComparison.Ordinal);
        Assert.Contains("Microsoft Public License", Notices, StringComparison.Ordinal);
        Assert.All(
            new[]
            {
                "Josh Close", "Microsoft Corporation", "ExcelNumberFormat developers", "Spectre Systems AB", "Alexandre Rabérin",
                ".NET Foundation",
            },
            static owner => Assert.Contains(owner, Notices, StringComparison.Ordinal));
    }
}
