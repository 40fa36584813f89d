const player = document.querySelector("audio"), said = document.getElementById("said");
let tries = 0;
player.addEventListener("error", () => {
  if (tries++ < 20) {
    said.textContent = said.dataset.waiting;
    setTimeout(() => { player.load(); player.play().catch(() => {}); }, 3000);
  } else {
    said.textContent = said.dataset.failed;
  }
});
player.addEventListener("playing", () => { tries = 0; said.textContent = ""; });
