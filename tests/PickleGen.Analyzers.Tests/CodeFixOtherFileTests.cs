using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>[Pickleable] is added to a type wherever in the solution it is declared.</summary>
public sealed class CodeFixOtherFileTests
{
    private const string Order = """
        using PickleGen;

        [Pickleable]
        public partial class Order
        {
            public Customer? Customer { get; set; }
        }
        """;

    private const string Customer = """
        using System;

        public class Customer
        {
            public string Name { get; set; } = "";
        }
        """;

    private const string FixedCustomer = """
        using System;
        using PickleGen;

        [Pickleable]
        public partial class Customer
        {
            public string Name { get; set; } = "";
        }
        """;

    [Fact]
    public async Task Type_in_another_file()
    {
        Document customer = FixRun.CreateDocument(Order).Project.AddDocument("Customer.cs", Customer, filePath: "/case/Customer.cs");

        CodeAction action = Assert.Single(await ActionsAsync(customer.Project));

        Assert.Equal(FixedCustomer, await TextAsync(await FixRun.ApplyAsync(action), customer.Id));
    }

    [Fact]
    public async Task Type_in_another_project()
    {
        (Project project, DocumentId customer) = TwoProjects(TestCompilation.References);

        CodeAction action = Assert.Single(await ActionsAsync(project));

        Assert.Equal(FixedCustomer, await TextAsync(await FixRun.ApplyAsync(action), customer));
    }

    [Fact]
    public async Task Project_that_does_not_use_PickleGen_is_left_alone()
    {
        (Project project, _) = TwoProjects(TestCompilation.Framework);

        Assert.Empty(await ActionsAsync(project));
    }

    private static (Project Project, DocumentId Customer) TwoProjects(IEnumerable<MetadataReference> references)
    {
        Document order = FixRun.CreateDocument(Order);
        Document customer = order.Project.Solution
            .AddProject("Basis", "Basis", LanguageNames.CSharp)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithCompilationOptions(TestCompilation.Options)
            .WithMetadataReferences(references)
            .AddDocument("Customer.cs", Customer, filePath: "/basis/Customer.cs");
        Solution solution = customer.Project.Solution.AddProjectReference(order.Project.Id, new ProjectReference(customer.Project.Id));
        return (solution.GetProject(order.Project.Id)!, customer.Id);
    }

    private static async Task<IEnumerable<CodeAction>> ActionsAsync(Project project)
    {
        Document order = project.Documents.Single(static document => document.Name == "Case.cs");
        return (await FixRun.ActionsAsync(order)).Where(static action => action.EquivalenceKey == "PickleGen.MakeTypePickleable");
    }

    private static async Task<string> TextAsync(Solution solution, DocumentId document) =>
        (await solution.GetDocument(document)!.GetTextAsync()).ToString();
}
