using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Competency.Model.Csv.Tests.Architecture;

/// <summary>What the package uses of Competency.Model that nobody else can use, and what follows for the versions of both.</summary>
public sealed partial class BorderTests
{
    private const int Most = 24;

    private static readonly string Record = Path.Combine(SharedData.RepositoryRoot, "docs", "decisions", "0017-csv-seam.md");

    [Fact]
    public void Each_internal_type_that_is_used_has_its_reason_in_the_record()
    {
        string[] listed = [.. RowOfTable().Matches(File.ReadAllText(Record)).Select(static match => match.Groups["name"].Value)];

        Assert.Equal(listed.Order(StringComparer.Ordinal), InternalTypesUsed().Order(StringComparer.Ordinal));
        Assert.InRange(listed.Length, 0, Most);
    }

    [Fact]
    public async Task The_package_depends_on_exactly_its_own_version()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("competency-");
        try
        {
            await Pack(folder.FullName);
            using ZipArchive package = await ZipFile.OpenReadAsync(
                Assert.Single(Directory.GetFiles(folder.FullName, "*.nupkg")), TestContext.Current.CancellationToken);
            using Stream stream = await package.Entries
                .Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal))
                .OpenAsync(TestContext.Current.CancellationToken);
            XElement[] elements = [.. XDocument.Load(stream).Descendants()];

            string version = elements.First(static element => element.Name.LocalName == "version").Value;
            XElement dependency = Assert.Single(elements, static element => (string?)element.Attribute("id") == "Competency.Model");
            Assert.Equal($"[{version}]", (string?)dependency.Attribute("version"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"^\| `(?<name>[A-Za-z]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowOfTable();

    private static async Task Pack(string folder)
    {
        string project = Path.Combine(SharedData.RepositoryRoot, "src", "Competency.Model.Csv");
        string configuration = typeof(BorderTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        ProcessStartInfo start = new(
            "dotnet", ["pack", project, "--no-build", "-c", configuration, "-o", folder, "-v", "q", "-p:IncludeSymbols=false"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process pack = Process.Start(start)!;
        string output = await pack.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await pack.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(pack.ExitCode == 0, output);
    }

    /// <summary>The simple names of all types of Competency.Model that the assembly refers to and that are not public.</summary>
    private static SortedSet<string> InternalTypesUsed()
    {
        using PEReader file = new(File.OpenRead(typeof(CsvLoading).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        Assembly core = typeof(CompetencyStandard).Assembly;
        SortedSet<string> used = new(StringComparer.Ordinal);
        foreach (TypeReferenceHandle handle in metadata.TypeReferences)
        {
            TypeReference reference = metadata.GetTypeReference(handle);
            string name = metadata.GetString(reference.Name);
            bool isNested = reference.ResolutionScope.Kind == HandleKind.TypeReference;
            if (!isNested && core.GetType($"{metadata.GetString(reference.Namespace)}.{name}") is { IsPublic: false })
            {
                used.Add(name.Split('`')[0]);
            }
        }

        return used;
    }
}
