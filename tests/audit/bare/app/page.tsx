export default function Page() {
  return <h1>A bare Next page, to compare the weight of ours with</h1>;
}
