using System.Net;
using System.Text.Json;
using Competency.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Competency.Web.Tests;

/// <summary>A minimal API that returns what the library answers, without any setting, and with generated metadata alone.</summary>
public sealed class MinimalApiTests
{
    private static readonly LoadResult Loaded = new CatalogLoader().AddCsv().Load(SharedData.Samples);

    private static CompetencyCatalog Catalog => Loaded.Catalog;

    public static TheoryData<string, bool> Paths
    {
        get
        {
            TheoryData<string, bool> data = [];
            foreach (string path in Expected.Keys)
            {
                data.Add(path, false);
                data.Add(path, true);
            }

            return data;
        }
    }

    /// <summary>What is asked for, and the properties that the JSON begins with.</summary>
    private static Dictionary<string, string> Expected { get; } = new(StringComparer.Ordinal)
    {
        ["/standard"] = """{"format":"competency-model/1","standards":[{"code":"TFB5131-901v2",""",
        ["/gap"] = """{"format":"competency-gap/1","catalog":{"id":""",
        ["/missing"] = """[{"concept":""",
        ["/tasks"] = """[{"code":"T1.1","title":""",
        ["/similar"] = """[{"code":"TFB5131-902v3","title":""",
        ["/answer"] = """{"format":"competency-similar/1","catalog":""",
        ["/find"] = """[{"kind":""",
        ["/suggest"] = """[{"code":""",
        ["/load"] = """{"format":"competency-check/1","catalog":""",
        ["/person"] = """{"profile":"Ann","results":[{"code":""",
        ["/catalog"] = """{"id":""",
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task What_is_returned_is_sent_whole(string path, bool isGenerated)
    {
        await using WebApplication application = Start(isGenerated);
        await application.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient client = new() { BaseAddress = new Uri(application.Urls.First()) };

        using HttpResponseMessage response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string json = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.True(response.StatusCode == HttpStatusCode.OK, json);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(Expected[path], json, StringComparison.Ordinal);
        using JsonDocument whole = JsonDocument.Parse(json);
        Assert.InRange(json.Length, 30, 60_000);
    }

    private static WebApplication Start(bool isGenerated)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        if (isGenerated)
        {
            builder.Services.ConfigureHttpJsonOptions(static options =>
            {
                options.SerializerOptions.TypeInfoResolverChain.Clear();
                options.SerializerOptions.TypeInfoResolverChain.Add(CompetencyJsonContext.Default);
            });
        }

        WebApplication application = builder.Build();
        CompetencyStandard role = Catalog["TFB5131-901"];
        application.MapGet("/standard", () => role);
        application.MapGet("/gap", static () => Catalog.Gap("TFB5131-901", "TFB5131-902"));
        application.MapGet("/missing", static () => Catalog.Gap("TFB5131-901", "TFB5131-902").Missing);
        application.MapGet("/tasks", () => role.Tasks);
        application.MapGet("/similar", () => Results.Ok(Catalog.MostSimilar(role, 3)));
        application.MapGet("/answer", () => JsonAnswer.Similar(Catalog, role, Catalog.MostSimilar(role, 3)));
        application.MapGet("/find", static () => Catalog.Find("咖啡"));
        application.MapGet("/suggest", static () => Catalog.Suggest("咖啡師"));
        application.MapGet("/load", static () => Loaded);
        application.MapGet("/person", static () => Catalog.Match([Catalog.Profile("Ann", ["器具清潔與消毒知識"])]).First());
        application.MapGet("/catalog", static () => Catalog);
        return application;
    }
}
