namespace Cases.Shapes;

public abstract class Entity
{
    public int Id { get; set; }

    [PickleMember("created_by")]
    private string? _author;

    protected string? Author
    {
        get => _author;
        set => _author = value;
    }
}

[Pickleable]
public partial class Animal : Entity, IParts
{
    public string Name { get; set; } = "";

    public virtual string Sound { get; set; } = "";

    object?[] IParts.Parts => [GetType().Name, Id, Author, Name, Sound];

    public void Sign(string author) => Author = author;

    public static IEnumerable<ICase> Cases()
    {
        var animal = new Animal { Id = 1, Name = "thing", Sound = "..." };
        animal.Sign("noah");
        yield return new ModelCase<Animal>("members of a base class", animal)
        {
            Module = "cases.shapes",
            Source = "class Animal(object): pass",
            PythonCheck = "has(v, m.Animal, id=1, created_by='noah', name='thing', sound='...')",
        };
    }
}

[Pickleable]
public sealed partial class Dog : Animal, IParts
{
    public int Age { get; set; }

    public override string Sound { get; set; } = "woof";

    object?[] IParts.Parts => [GetType().Name, Id, Author, Name, Sound, Age];

    public static new IEnumerable<ICase> Cases()
    {
        var dog = new Dog { Id = 2, Name = "Rex", Age = 4 };
        dog.Sign("noah");
        yield return new ModelCase<Dog>("derived class", dog)
        {
            Module = "cases.shapes",
            Source = """
                class Animal(object): pass
                class Dog(Animal): pass
                """,
            PythonCheck = "has(v, m.Dog, id=2, created_by='noah', name='Rex', sound='woof', age=4)",
        };
    }
}
