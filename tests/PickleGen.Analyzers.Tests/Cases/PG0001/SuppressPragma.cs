using PickleGen;

#pragma warning disable PG0001 // written by hand
[Pickleable]
public class {|PG0001:Order|}
{
    public int Id { get; set; }
}
#pragma warning restore PG0001
